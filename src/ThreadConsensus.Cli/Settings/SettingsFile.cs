using System.Reflection;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using ThreadConsensus.Decisions;
using ThreadConsensus.Reports;

namespace ThreadConsensus.Cli.Settings;

/// <summary>Reads the settings file and the environment over it.</summary>
internal static class SettingsFile
{
    /// <summary>Names another settings file than the one in the XDG config folder.</summary>
    public const string PathVariable = "THREADCONSENSUS_CONFIG";

    private const string EnvironmentPrefix = "THREADCONSENSUS_";

    /// <summary>What people call what must not stand in a file.</summary>
    private static readonly string[] Secrets = ["password", "passwd", "pass", "passphrase", "token", "oauth"];

    private static readonly string[] KnownKeys = KeysOf(typeof(UserSettings));

    private static readonly string[] KnownAccountKeys = KeysOf(typeof(AccountSettings));

    private static readonly string[] KnownSmtpKeys = KeysOf(typeof(SmtpSettings));

    private static readonly string[] KnownDigestKeys = KeysOf(typeof(DigestSettings));

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
            var configuration = builder.Build();
            configuration.Bind(settings);

            // Bound one by one, because in a dictionary an entry with a wrong value would be left out in silence.
            settings.Accounts = configuration.GetSection(nameof(UserSettings.Accounts)).GetChildren()
                .ToDictionary(account => account.Key, account => account.Get<AccountSettings>() ?? new AccountSettings(), StringComparer.Ordinal);
        }
        catch (InvalidOperationException e)
        {
            throw new UserException($"{path}: {e.Message}", inner: e);
        }

        settings.Rules = RulesIn(path, builder);
        foreach (var (list, template) in settings.Links)
        {
            if (!ReportLinks.IsTemplate(template))
                throw new UserException($"{path}: links, {list}: write a web address with {{id}} or {{hash}} in it, not \"{template}\".");
        }

        return settings;
    }

    /// <summary>The rule of a list as one text, where it is an object of one rule a kind of proposal, too.</summary>
    private static Dictionary<string, string> RulesIn(string path, ConfigurationBuilder builder)
    {
        var rules = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var list in builder.Build().GetSection(nameof(UserSettings.Rules)).GetChildren())
        {
            var text = list.Value ?? string.Join("; ", list.GetChildren().Select(kind => $"{kind.Key}: {kind.Value}"));
            if (RuleText.Parse(text).Problem is { } problem) throw new UserException($"{path}: rules, {list.Key}: {problem}");
            rules[list.Key] = text;
        }

        return rules;
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
            CheckKeys(path, json.RootElement, KnownKeys, "");
            foreach (var property in json.RootElement.EnumerateObject())
            {
                if (property.Name.Equals(nameof(UserSettings.Accounts), StringComparison.OrdinalIgnoreCase)) CheckAccounts(path, property.Value);
                if (property.Name.Equals(nameof(UserSettings.Smtp), StringComparison.OrdinalIgnoreCase))
                    CheckSection(path, property, KnownSmtpKeys);
                if (property.Name.Equals(nameof(UserSettings.Digest), StringComparison.OrdinalIgnoreCase))
                    CheckSection(path, property, KnownDigestKeys);
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

    private static void CheckAccounts(string path, JsonElement accounts)
    {
        if (accounts.ValueKind != JsonValueKind.Object)
            throw new UserException($"{path}: \"accounts\" must be an object: a name and what belongs to it.");
        foreach (var account in accounts.EnumerateObject())
        {
            if (account.Value.ValueKind != JsonValueKind.Object || account.Name.Contains(':', StringComparison.Ordinal))
                throw new UserException($"{path}: the account \"{account.Name}\" must be an object, and its name without a colon.");
            CheckKeys(path, account.Value, KnownAccountKeys, $" in the account {account.Name}");
        }
    }

    private static void CheckSection(string path, JsonProperty section, string[] known)
    {
        if (section.Value.ValueKind != JsonValueKind.Object) throw new UserException($"{path}: \"{section.Name}\" must be an object.");
        CheckKeys(path, section.Value, known, $" in {section.Name}");
    }

    private static void CheckKeys(string path, JsonElement json, string[] known, string where)
    {
        foreach (var property in json.EnumerateObject())
        {
            if (known.Contains(property.Name, StringComparer.OrdinalIgnoreCase)) continue;
            if (Secrets.Contains(property.Name, StringComparer.OrdinalIgnoreCase))
            {
                throw new UserException(
                    $"{path}: no \"{property.Name}\" stands in the settings{where}. Say with \"secret\" where it is: env:NAME, file:PATH or command:LINE.");
            }

            throw new UserException(
                $"{path}: unknown setting \"{property.Name}\"{where}. Did you mean \"{Nearest(property.Name, known)}\"?");
        }
    }

    private static string[] KeysOf(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanWrite)
            .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name))];

    private static string Nearest(string key, string[] known) => known.MinBy(candidate => Distance(candidate, key))!;

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
