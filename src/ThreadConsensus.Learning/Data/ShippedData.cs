namespace ThreadConsensus.Learning.Data;

/// <summary>The labelled data that comes with the program: data/stances, embedded in this assembly.</summary>
public static class ShippedData
{
    private const string PassagePrefix = "passages/";
    private const string ThreadPrefix = "threads/";

    /// <exception cref="InvalidOperationException">A line of the data is malformed.</exception>
    public static TrainingSet Load()
    {
        var problems = new List<DataProblem>();
        var passages = new List<LabelledPassage>();
        var assembly = typeof(ShippedData).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            if (name.StartsWith(PassagePrefix, StringComparison.Ordinal))
                passages.AddRange(PassageFile.Read(reader, name, problems));
            else if (name.StartsWith(ThreadPrefix, StringComparison.Ordinal))
                passages.AddRange(SampleThreadFile.Read(reader.ReadToEnd(), name, problems));
        }

        if (problems.Count == 0) return new TrainingSet(passages);
        throw new InvalidOperationException($"{problems[0].File}, line {problems[0].Line}: {problems[0].Message}");
    }
}
