using System.Text;

namespace ThreadConsensus.People;

/// <summary>
/// Folds letters with marks to plain ones, by table: string normalisation does nothing where globalisation is
/// invariant.
/// </summary>
internal static class NameFolding
{
    private static readonly Dictionary<char, string> Plain = Build(
        "a:àáâãäåāăąǎạảấầẩẫậắằẳẵặ c:çćĉċč d:ďđð e:èéêëēĕėęěẹẻẽếềểễệ g:ĝğġģ h:ĥħ i:ìíîïĩīĭįıỉị j:ĵ k:ķ l:ĺļľŀł n:ñńņňŋ "
        + "o:òóôõöøōŏőơọỏốồổỗộớờởỡợ r:ŕŗř s:śŝşšș t:ţťŧț u:ùúûüũūŭůűųưụủứừửữự w:ŵ y:ýÿŷỳỵỷỹ z:źżž ss:ß ae:æ oe:œ th:þ");

    private static readonly Dictionary<char,
        string> Spelt = new() { ['ä'] = "ae", ['ö'] = "oe", ['ü'] = "ue", ['å'] = "aa", ['ø'] = "oe" };

    /// <summary>Lower case without marks: <c>Jürgen</c> becomes <c>jurgen</c>.</summary>
    public static string Fold(string name) => Fold(name, spellOut: false);

    /// <summary>Lower case with umlauts spelt out: <c>Jürgen</c> becomes <c>juergen</c>.</summary>
    public static string SpellOut(string name) => Fold(name, spellOut: true);

    private static string Fold(string name, bool spellOut)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            var lower = char.ToLowerInvariant(c);
            if (lower < 128) text.Append(lower);
            else if (spellOut && Spelt.TryGetValue(lower, out var spelt)) text.Append(spelt);
            else if (Plain.TryGetValue(lower, out var plain)) text.Append(plain);
            else if (lower is not (>= '\u0300' and <= '\u036f')) text.Append(lower);
        }

        return text.ToString();
    }

    private static Dictionary<char, string> Build(string table)
    {
        var letters = new Dictionary<char, string>();
        foreach (var row in table.Split(' '))
        {
            var colon = row.IndexOf(':', StringComparison.Ordinal);
            foreach (var c in row[(colon + 1)..]) letters[c] = row[..colon];
        }

        return letters;
    }
}
