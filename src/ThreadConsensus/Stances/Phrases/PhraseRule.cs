namespace ThreadConsensus.Stances.Phrases;

/// <summary>One line of the lexicon.</summary>
/// <param name="Name">Name for evidence.</param>
/// <param name="Meaning">What the phrase does.</param>
/// <param name="Confidence">How often it means that, guards passed, 0 to 1.</param>
/// <param name="Pattern">The words.</param>
internal sealed record PhraseRule(string Name, PhraseMeaning Meaning, double Confidence, PhrasePattern Pattern);
