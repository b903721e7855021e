namespace ThreadConsensus.Cli.Settings;

/// <summary>
/// What a user may set, in <c>settings.json</c>, then by environment (<c>THREADCONSENSUS_STORE</c>), then by option.
/// </summary>
internal sealed class UserSettings
{
    /// <summary>The archive file. Default: <c>archive.db</c> in the XDG data folder.</summary>
    public string? Store { get; set; }

    /// <summary>Roster files used besides those imported into the archive. Default: none.</summary>
    public IList<string> Rosters { get; set; } = [];

    /// <summary>Decision rule by list id, where the roster's own is not wanted: a text, or one a kind of proposal, see
    /// <see cref="Decisions.RuleText"/>. Default: none.</summary>
    public IDictionary<string, string> Rules { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>
    /// URL template of a list's archive by list id, see <see cref="Reports.ReportLinks"/>. Default: the known archives.
    /// </summary>
    public IDictionary<string, string> Links { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>
    /// A .mailmap file (gitmailmap(5)) with aliases of people, besides those imported into the archive. Default: none.
    /// </summary>
    public string? Mailmap { get; set; }

    /// <summary>
    /// Local clones that proposals are committed to, by list id; <c>*</c> for every list. Default: none.
    /// </summary>
    public IDictionary<string, string> Repositories { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>
    /// Name under which the receiving server writes Authentication-Results (RFC 8601). Default: none is believed.
    /// </summary>
    public string? AuthenticationServer { get; set; }

    /// <summary>
    /// How mail is sent: digests, and reminders. Default: through this machine's own server, once <c>from</c> is set.
    /// </summary>
    public SmtpSettings Smtp { get; set; } = new();

    /// <summary>The mail accounts that <c>sync</c> fetches from, by name. Default: none.</summary>
    public IDictionary<string, AccountSettings> Accounts { get; set; } = new Dictionary<string, AccountSettings>(StringComparer.Ordinal);

    /// <summary>The user's own classifier models, beside the archive whose mail they were trained for.</summary>
    public string ModelFolder => Path.ChangeExtension(Path.GetFullPath(StorePath), ".models");

    /// <summary>
    /// To whom and when <c>digest --send</c> and <c>sync --watch</c> send digests. Default: to nobody.
    /// </summary>
    public DigestSettings Digest { get; set; } = new();

    public string StorePath => Store ?? Path.Combine(XdgFolders.Data, "archive.db");
}
