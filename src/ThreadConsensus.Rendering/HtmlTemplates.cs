using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Fluid;
using Fluid.Values;
using ThreadConsensus.Reports.Documents;

namespace ThreadConsensus.Rendering;

/// <summary>
/// The Liquid templates of this assembly. Whatever a template prints is escaped for HTML unless it is markup of ours.
/// </summary>
internal static class HtmlTemplates
{
    private static readonly FluidParser Parser = new();
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly TemplateOptions Options = MakeOptions();

    /// <param name="shell">The template of the whole.</param>
    /// <param name="document">What it draws.</param>
    /// <param name="styles">What the <c>look</c> filter adds to an element of a class.</param>
    public static string Render(string shell, ReportDocument document, IReadOnlyDictionary<string, string> styles)
    {
        var context = new TemplateContext(Options);
        context.SetValue("document", document);
        context.SetValue("css", new StringValue(Text(Path.ChangeExtension(shell, ".css")), encode: false));
        context.AmbientValues["styles"] = styles;
        return Parser.Parse(Text(shell)).Render(context, Encoder);
    }

    private static TemplateOptions MakeOptions()
    {
        var options = new TemplateOptions
        {
            MemberAccessStrategy = new DefaultMemberAccessStrategy { MemberNameStrategy = MemberNameStrategies.CamelCase },
            FileProvider = new EmbeddedTemplates(),
        };
        foreach (var type in typeof(Block).Assembly.GetTypes().Where(type => type.Namespace == typeof(Block).Namespace && type.IsSealed))
            options.MemberAccessStrategy.Register(type);
        options.ValueConverters.Add(value => value is Tone tone ? new StringValue(tone.ToString().ToLowerInvariant()) : null);
        options.MemberAccessStrategy.Register<TimelinePicture>();
        options.MemberAccessStrategy.Register<PictureName>();
        options.MemberAccessStrategy.Register<PictureBar>();
        options.Filters.AddFilter("look", Look);
        options.Filters.AddFilter("picture", (input, _, context) =>
            FluidValue.Create(new TimelinePicture((Timeline)input.ToObjectValue()), context.Options));
        options.Filters.AddFilter("drawing", (input, _, _) =>
            new StringValue(string.Join('\n', TextTimeline.Lines((Timeline)input.ToObjectValue(), PlainText.MailWidth))));
        options.Filters.AddFilter("pad", (input, arguments, _) =>
            new StringValue(input.ToStringValue().PadRight((int)arguments.At(0).ToNumberValue())));
        return options;
    }

    /// <summary><c>{{ "quote" | look }}</c>: the class, and in mail its style as well.</summary>
    private static ValueTask<FluidValue> Look(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var name = input.ToStringValue();
        var style = ((IReadOnlyDictionary<string, string>)context.AmbientValues["styles"]).GetValueOrDefault(name);
        var attributes = style is null ? $" class=\"{name}\"" : $" class=\"{name}\" style=\"{style}\"";
        return new ValueTask<FluidValue>(new StringValue(attributes, encode: false));
    }

    internal static string Text(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new ArgumentException("No such template: " + name, nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
