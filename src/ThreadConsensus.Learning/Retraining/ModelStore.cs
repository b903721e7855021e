using System.Security.Cryptography;
using ThreadConsensus.Learning.Data;
using ThreadConsensus.Learning.Scoring;
using ThreadConsensus.Learning.Training;

namespace ThreadConsensus.Learning.Retraining;

/// <summary>
/// The user's own models in a folder: the one in use and the one before it. Without any, the built-in model is in use.
/// A model file that another version wrote, or that is damaged, is passed over in favour of the built-in one.
/// </summary>
public sealed class ModelStore
{
    private const string CurrentName = "stances.model";
    private const string PreviousName = "stances.previous.model";

    private readonly string _current;
    private readonly string _previous;

    /// <param name="folder">Made when the first model is kept.</param>
    public ModelStore(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        Folder = folder;
        _current = Path.Combine(folder, CurrentName);
        _previous = Path.Combine(folder, PreviousName);
    }

    public string Folder { get; }

    /// <summary>Differs between models of the user's; empty while the built-in one is in use.</summary>
    public string Fingerprint =>
        File.Exists(_current) ? Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(_current))) : "";

    /// <summary>The model in use.</summary>
    public StanceModel Load() => Read(_current) ?? BuiltInModel.Load();

    /// <summary>
    /// Puts a new model in use if it is better: if its macro-F1 on the held-out part of the set is higher than that of
    /// the model in use. The old one is kept for <see cref="Rollback"/>.
    /// </summary>
    public ModelOffer Offer(StanceModel candidate, TrainingSet set)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        ArgumentNullException.ThrowIfNull(set);
        var before = StanceTrainer.Evaluate(Load(), set);
        var after = StanceTrainer.Evaluate(candidate, set);
        var better = after.MacroF1 > before.MacroF1;
        if (better) Replace(candidate);
        return new ModelOffer(before, after, better);
    }

    /// <summary>
    /// Goes back to the model in use before; without one before it, to the built-in one.
    /// </summary>
    /// <returns>False when the built-in model is in use already.</returns>
    public bool Rollback()
    {
        if (!File.Exists(_current)) return false;
        if (File.Exists(_previous)) File.Move(_previous, _current, overwrite: true);
        else File.Delete(_current);
        return true;
    }

    /// <summary>Written beside and then moved, so that a program killed in between leaves a whole model.</summary>
    private void Replace(StanceModel model)
    {
        Directory.CreateDirectory(Folder);
        var fresh = _current + ".new";
        File.WriteAllBytes(fresh, model.ToBytes());
        if (Read(_current) is not null) File.Move(_current, _previous, overwrite: true);
        File.Move(fresh, _current, overwrite: true);
    }

    private static StanceModel? Read(string path) =>
        File.Exists(path) ? StanceModel.FromBytes(File.ReadAllBytes(path)) : null;
}
