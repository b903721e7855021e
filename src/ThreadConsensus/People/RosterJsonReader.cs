using System.Globalization;

namespace ThreadConsensus.People;

/// <summary>Turns located JSON into a roster, collecting everything that is wrong with it.</summary>
internal sealed class RosterJsonReader
{
    private static readonly string[] RosterKeys = ["schema", "project", "lists", "rule", "members", "areas", "freezes"];
    private static readonly string[] FreezeKeys = ["from", "until"];
    private static readonly string[] MemberKeys = ["name", "role", "area", "from", "until", "addresses"];

    private static readonly string[] AreaKeys =
        ["title", "status", "files", "excluded", "pathExpressions", "contentExpressions"];

    private readonly List<RosterProblem> _problems = [];

    public RosterReading Read(LocatedValue top)
    {
        var fields = Fields(top, RosterKeys, "The roster");
        var schema = Text(fields, "schema");
        if (schema != RosterJson.Schema) Report(Line(fields, "schema", top),
            $"The schema must be \"{RosterJson.Schema}\".");
        var project = Required(fields, "project", top, "The roster");
        var roster = new Roster(
            project,
            Texts(fields, "lists"),
            Items(fields, "members").ConvertAll(Member),
            Items(fields, "areas").ConvertAll(Area),
            Text(fields, "rule"))
        {
            Freezes = Items(fields, "freezes").ConvertAll(Freeze),
        };
        return _problems.Count > 0
            ? new RosterReading(null, _problems.OrderBy(problem => problem.Line).ToList())
            : new RosterReading(roster, []);
    }

    private RosterMember Member(LocatedValue value)
    {
        var fields = Fields(value, MemberKeys, "A member");
        var word = Required(fields, "role", value, "A member");
        if (word.Length > 0 && RoleWords.Parse(word) is null)
            Report(Line(fields, "role", value), $"The role {NearestWord.Unknown(word, RoleWords.All)}");
        var (from, until) = Days(fields, value);
        return new RosterMember
        {
            Name = Required(fields, "name", value, "A member"),
            Role = RoleWords.Parse(word) ?? DeciderRole.Member,
            Area = Text(fields, "area") ?? "",
            From = from,
            Until = until,
            Addresses = Texts(fields, "addresses"),
        };
    }

    private RosterFreeze Freeze(LocatedValue value)
    {
        var fields = Fields(value, FreezeKeys, "A freeze");
        Required(fields, "from", value, "A freeze");
        var (from, until) = Days(fields, value);
        return new RosterFreeze(from ?? DateOnly.MinValue, until);
    }

    private (DateOnly? From, DateOnly? Until) Days(Dictionary<string, (int Line, LocatedValue Value)> fields, LocatedValue holder)
    {
        var (from, until) = (Day(fields, "from"), Day(fields, "until"));
        if (from >= until) Report(Line(fields, "until", holder), "\"until\" must be later than \"from\".");
        return (from, until);
    }

    private RosterArea Area(LocatedValue value)
    {
        var fields = Fields(value, AreaKeys, "An area");
        return new RosterArea(
            Required(fields, "title", value, "An area"),
            Text(fields, "status") ?? "",
            Texts(fields, "files"),
            Texts(fields, "excluded"),
            Texts(fields, "pathExpressions"),
            Texts(fields, "contentExpressions"));
    }

    private Dictionary<string, (int Line, LocatedValue Value)> Fields(LocatedValue value, string[] known, string what)
    {
        var fields = new Dictionary<string, (int, LocatedValue)>(StringComparer.Ordinal);
        if (value.Members is null) Report(value.Line, $"{what} must be an object in braces.");
        foreach (var (key, line, member) in value.Members ?? [])
        {
            if (!known.Contains(key, StringComparer.Ordinal)) Report(line,
                $"The key {NearestWord.Unknown(key, known)}");
            else if (!fields.TryAdd(key, (line, member))) Report(line, $"The key \"{key}\" stands here twice.");
        }

        return fields;
    }

    private string? Text(Dictionary<string, (int Line, LocatedValue Value)> fields, string key)
    {
        if (!fields.TryGetValue(key, out var field)) return null;
        if (field.Value.Text is null) Report(field.Line, $"\"{key}\" must be a text in quotes.");
        return field.Value.Text;
    }

    private string Required(
        Dictionary<string, (int Line, LocatedValue Value)> fields, string key, LocatedValue holder, string what)
    {
        if (!fields.ContainsKey(key)) Report(holder.Line, $"{what} needs \"{key}\".");
        return Text(fields, key) ?? "";
    }

    private DateOnly? Day(Dictionary<string, (int Line, LocatedValue Value)> fields, string key)
    {
        if (Text(fields, key) is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        Report(fields[key].Line, $"\"{key}\" must be a day such as 2017-06-28.");
        return null;
    }

    private List<string> Texts(Dictionary<string, (int Line, LocatedValue Value)> fields, string key)
    {
        var texts = new List<string>();
        foreach (var item in Items(fields, key))
        {
            if (item.Text is null) Report(item.Line, $"\"{key}\" must hold texts in quotes.");
            else texts.Add(item.Text);
        }

        return texts;
    }

    private List<LocatedValue> Items(Dictionary<string, (int Line, LocatedValue Value)> fields, string key)
    {
        if (!fields.TryGetValue(key, out var field)) return [];
        if (field.Value.Items is null) Report(field.Line, $"\"{key}\" must be a list in brackets.");
        return field.Value.Items ?? [];
    }

    private static int Line(Dictionary<string, (int Line, LocatedValue Value)> fields, string key,
        LocatedValue holder) =>
        fields.TryGetValue(key, out var field) ? field.Line : holder.Line;

    private void Report(int line, string message) => _problems.Add(new RosterProblem(line, message));
}
