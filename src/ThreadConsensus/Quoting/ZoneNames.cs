using System.Collections.Frozen;

namespace ThreadConsensus.Quoting;

/// <summary>
/// Zone names that mean one offset wherever they are met in list mail (RFC 5322 section 4.3 for the American ones). IST
/// and
/// others that mean several are left out: no zone is better than a wrong one.
/// </summary>
internal static class ZoneNames
{
    private static readonly FrozenDictionary<string, double> Hours = new Dictionary<string,
        double>(StringComparer.OrdinalIgnoreCase)
    {
        ["UTC"] = 0,
        ["GMT"] = 0,
        ["Z"] = 0,
        ["WET"] = 0,
        ["WEST"] = 1,
        ["BST"] = 1,
        ["CET"] = 1,
        ["MET"] = 1,
        ["CEST"] = 2,
        ["MEST"] = 2,
        ["MESZ"] = 2,
        ["MEZ"] = 1,
        ["EET"] = 2,
        ["EEST"] = 3,
        ["MSK"] = 3,
        ["EST"] = -5,
        ["EDT"] = -4,
        ["CST"] = -6,
        ["CDT"] = -5,
        ["MST"] = -7,
        ["MDT"] = -6,
        ["PST"] = -8,
        ["PDT"] = -7,
        ["JST"] = 9,
        ["KST"] = 9,
        ["AEST"] = 10,
        ["AEDT"] = 11,
        ["NZST"] = 12,
        ["NZDT"] = 13,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static bool TryGet(ReadOnlySpan<char> name, out TimeSpan offset)
    {
        var found = Hours.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var hours);
        offset = TimeSpan.FromHours(hours);
        return found;
    }
}
