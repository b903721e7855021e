using System.Text;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace ThreadConsensus.Rendering;

/// <summary>Gives the template engine the templates inside this assembly, and no file of the machine.</summary>
internal sealed class EmbeddedTemplates : IFileProvider
{
    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    public IFileInfo GetFileInfo(string subpath) => new Template(subpath);

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private sealed class Template(string name) : IFileInfo
    {
        public bool Exists => typeof(Template).Assembly.GetManifestResourceInfo(Name) is not null;

        public bool IsDirectory => false;

        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

        public long Length => Encoding.UTF8.GetByteCount(HtmlTemplates.Text(Name));

        public string Name => name;

        public string? PhysicalPath => null;

        public Stream CreateReadStream() => new MemoryStream(Encoding.UTF8.GetBytes(HtmlTemplates.Text(Name)));
    }
}
