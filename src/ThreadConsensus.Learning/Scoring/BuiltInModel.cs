namespace ThreadConsensus.Learning.Scoring;

/// <summary>The model that comes with the program, trained on data/stances and embedded in this assembly.</summary>
public static class BuiltInModel
{
    private const string ResourceName = "stances.model";

    public static byte[] Bytes()
    {
        using var stream = typeof(BuiltInModel).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"The resource {ResourceName} is missing from the build.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public static StanceModel Load() =>
        StanceModel.FromBytes(Bytes())
        ?? throw new InvalidOperationException("The embedded model belongs to another version: train it again.");
}
