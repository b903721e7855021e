namespace ThreadConsensus.Stances.Phrases;

/// <summary>Lists of words that many patterns share.</summary>
internal static class PhraseMacros
{
    private static readonly OrderedDictionary<string, string> Lists = new(StringComparer.Ordinal)
    {
        ["adv"] = "really|just|also|still|personally|definitely|fully|totally|completely|strongly|quite|certainly|honestly"
            + "|truly|very|very much|pretty|so|all|absolutely|perfectly|entirely|actually|generally|mostly|rather|much"
            + "|even|simply|now|already|certainly|probably|clearly|obviously|sincerely|wholeheartedly|well|kind of|sort of|a bit"
            + "|a little|too|more than|otherwise|overall|basically|both|indeed|only",
        ["good"] = "good|fine|ok|okay|great|sane|reasonable|sensible|nice|excellent|perfect|correct|right|alright|sound|solid"
            + "|neat|lovely|awesome|cool|acceptable|useful|valuable|sufficient|clean|better",
        ["this"] = "this|it|that|these|those|them|{whole}",
        ["whole"] = "the [whole|entire|rest of the] (patch|patches|series|change|changes"
            + "|patchset|set|proposal|idea|plan|approach|code|release|document|design|motion|text|wording|rest|fix|version"
            + "|implementation|direction|concept|suggestion|thing|feature|topic|commit|pull request|pr|solution|draft|policy"
            + "|name|naming|new version|export|change itself|remainder|general idea|general approach|general direction)"
            + "|this [new] (patch|series|one|change|version|proposal|idea|plan|approach|release|patchset|set|fix|document"
            + "|design|motion|text|solution|direction|feature|topic|thread|draft|policy|commit|work|code|way|rename)"
            + "|your (patch|patches|series|change|changes|proposal|idea|plan|approach|suggestion|version|fix|code|solution)",
        ["patch"] = "patch|patches|series|patchset|set|change|changes|fix|version|commit|one|pull request|pr|v2|v3|v4|v5|v6"
            + "|release|vote|proposal|motion|thing|draft|topic|rest|remainder|first|lot|document",
        ["be"] = "is|are|was|looks|seems|sounds|looked|would be|will be",
        ["i"] = "i|we",
        ["done"] = "fixed|addressed|changed|done|corrected|dropped|removed|added|adjusted|resolved|updated|renamed|split"
            + "|reworded|squashed|folded|amended|clarified|sorted|moved|documented|rebased|implemented|answered|explained"
            + "|tweaked|reverted|cleaned|replaced|included|applied|extended|improved|taken|handled|tested|merged|in|met",
    };

    public static string Expand(string pattern)
    {
        // In the table's order, so that a list may name a later one.
        foreach (var (name, list) in Lists) pattern = pattern.Replace("{" + name + "}", $"({list})", StringComparison.Ordinal);
        return pattern;
    }
}
