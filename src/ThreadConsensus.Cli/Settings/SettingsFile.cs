using System.Reflection;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using ThreadConsensus.Reports;

namespace ThreadConsensus.Cli.Settings;

/// <summary>Reads the settings file and the environment over it.</summary>
internal static class SettingsFile
{
    /// <summary>Names another settings file than the one in the XDG config folder.</summary>
    public const string PathVariable = "THREADCONSENSUS_CONFIG";

    private const string EnvironmentPrefix = "THREADCONSENSUS_";

    private static readonly string[] KnownKeys =
        [.. typeof(UserSettings).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanWrite)
            .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name))];

    public static string DefaultPath =>
        Environment.GetEnvironmentVariable(PathVariable) is { Length: > 0 } named
            ? named
            : Path.Combine(XdgFolders.Config, "settings.json");

    /// <exception cref="UserException">The file is no JSON, or has a key that is not known.</exception>
    public static UserSettings Load(string path)
    {
        var builder = new ConfigurationBuilder();
        if (File.Exists(path))
        {
            Check(path);
            builder.AddJsonFile(Path.GetFullPath(path), optional: true, reloadOnChange: false);
        }

        builder.AddEnvironmentVariables(EnvironmentPrefix);
        var settings = new UserSettings();
        try
        {
            builder.Build().Bind(settings);
        }
        catch (InvalidOperationException e)
        {
            throw new UserException($"{path}: {e.Message}", inner: e);
        }

        foreach (var (list, template) in settings.Links)
        {
            if (!ReportLinks.IsTemplate(template))
                throw new UserException($"{path}: links, {list}: write a web address with {{id}} or {{hash}} in it, not \"{template}\".");
        }

        return settings;
    }

    private static void Check(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            using var json = JsonDocument.Parse(
                file, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                throw new UserException($"{path}: the settings must be one JSON object.");
            foreach (var property in json.RootElement.EnumerateObject())
            {
                if (KnownKeys.Contains(property.Name, StringComparer.OrdinalIgnoreCase)) continue;
                throw new UserException($"{path}: unknown setting \"{property.Name}\". Did you mean \"{Nearest(property.Name)}\"?");
            }
        }
        catch (JsonException e)
        {
            throw new UserException($"{path}, line {e.LineNumber + 1}: not valid JSON.", inner: e);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new UserException($"{path}: no permission to read the settings.", inner: e);
        }
    }

    private static string Nearest(string key) => KnownKeys.MinBy(known => Distance(known, key))!;

    /// <summary>Levenshtein distance, case ignored.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]);
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (same ? 0 : 1)));
            }
        }

        return row[^1];
    }
}
