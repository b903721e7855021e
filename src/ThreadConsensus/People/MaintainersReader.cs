namespace ThreadConsensus.People;

/// <summary>Reads a MAINTAINERS file line by line.</summary>
internal sealed class MaintainersReader(string text)
{
    private const string Tags = "MRLWTSFXKNPQBCVD";

    private readonly List<RosterArea> _areas = [];
    private readonly List<RosterMember> _members = [];
    private readonly List<string> _lists = [];
    private readonly List<RosterProblem> _problems = [];

    private string? _title;
    private Section? _section;
    private string? _name;

    public MaintainersFile Read()
    {
        var lines = text.Split('\n');
        for (var at = Start(lines); at < Math.Min(lines.Length, MaintainersFile.MostLines); at++)
            ReadLine(lines[at].TrimEnd(), at + 1);
        Close();
        return new MaintainersFile(_areas, _members, _lists, _problems);
    }

    /// <summary>
    /// The line after the heading of the list and its underline; the first line where there is no heading.
    /// </summary>
    private static int Start(string[] lines)
    {
        for (var at = 0; at < lines.Length; at++)
        {
            var line = lines[at].Trim();
            if (line.StartsWith("Maintainers List", StringComparison.OrdinalIgnoreCase)) return at + 1;
        }

        return 0;
    }

    private void ReadLine(string line, int number)
    {
        if (line.Length == 0)
        {
            Close();
            return;
        }

        if (char.IsWhiteSpace(line[0]) || IsRule(line)) return;
        if (TagOf(line) is not { } value) StartTitle(line);
        else if (_title is null && _section is null)
            _problems.Add(new RosterProblem(number, $"\"{line[..1]}:\" stands in no section."));
        else
        {
            _section ??= new Section(_title!);
            ReadTag(line[0], value, number);
        }
    }

    private void StartTitle(string line)
    {
        Close();
        _title = line.Trim();
    }

    private static bool IsRule(string line) => line.Length > 2 && line.All(c => c is '-' or '=' or '.' or '*');

    /// <summary>
    /// The value of a line such as <c>M:TAB...</c>, <c>M: ...</c> or, in old files, <c>M TAB ...</c>.
    /// </summary>
    private static string? TagOf(string line)
    {
        if (line.Length < 2 || !Tags.Contains(line[0], StringComparison.Ordinal)) return null;
        if (line[1] == ':') return line[2..].Trim();
        return line[1] == '\t' ? line[2..].Trim() : null;
    }

    private void ReadTag(char tag, string value, int number)
    {
        switch (tag)
        {
            case 'P':
                // Today a profile of the subsystem; in old files the name that the next M: line gives the address of.
                _name = value.Contains('/', StringComparison.Ordinal) ? null : value;
                break;
            case 'M' or 'R':
                AddMember(tag, value, number);
                break;
            case 'L' when _section!.Title == MaintainersFile.Rest:
                _lists.Add(value.Split([' ', '\t', '<', '>'], StringSplitOptions.RemoveEmptyEntries)
                    .FirstOrDefault(""));
                break;
            case 'S':
                _section!.Status = value;
                break;
            default:
                _section!.ListOf(tag)?.Add(value);
                break;
        }
    }

    private void AddMember(char tag, string value, int number)
    {
        var (name, address) = SplitMailbox(value);
        if (name.Length == 0 && _name is not null) (name, _name) = (_name, null);
        if (name.Length == 0 && address.Length == 0)
        {
            _problems.Add(new RosterProblem(number, $"\"{tag}:\" names nobody."));
            return;
        }

        var title = _section!.Title;
        _members.Add(new RosterMember
        {
            Name = name.Length > 0 ? name : address,
            Addresses = address.Length > 0 ? [address] : [],
            Role = tag == 'R' ? DeciderRole.Reviewer
                : title == MaintainersFile.Rest ? DeciderRole.Committer : DeciderRole.Maintainer,
            Area = title,
        });
    }

    private static (string Name, string Address) SplitMailbox(string value)
    {
        var open = value.IndexOf('<', StringComparison.Ordinal);
        var close = value.IndexOf('>', Math.Max(open, 0));
        if (open >= 0 && close > open) return (value[..open].Trim().Trim('"'), value[(open + 1)..close].Trim());
        var first = value.Split([' ', '\t'], 2)[0].TrimEnd(',', ';');
        return first.Contains('@', StringComparison.Ordinal) ? ("", first) : (value.Trim('"'), "");
    }

    private void Close()
    {
        if (_section is not null) _areas.Add(_section.ToArea());
        _section = null;
        _title = null;
        _name = null;
    }

    private sealed class Section(string title)
    {
        private readonly List<string> _files = [];
        private readonly List<string> _excluded = [];
        private readonly List<string> _paths = [];
        private readonly List<string> _contents = [];

        public string Title => title;

        public string Status { get; set; } = "";

        public List<string>? ListOf(char tag) => tag switch
        {
            'F' => _files,
            'X' => _excluded,
            'N' => _paths,
            'K' => _contents,
            _ => null,
        };

        public RosterArea ToArea() => new(title, Status, _files, _excluded, _paths, _contents);
    }
}
