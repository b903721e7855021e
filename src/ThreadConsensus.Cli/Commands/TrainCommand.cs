using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Spectre.Console;
using ThreadConsensus.Cli.Pipeline;
using ThreadConsensus.Learning.Data;
using ThreadConsensus.Learning.Retraining;
using ThreadConsensus.Learning.Training;

namespace ThreadConsensus.Cli.Commands;

/// <summary>
/// <c>train</c>: trains the classifier on the shipped data, the corrections and, if asked, the user's own mail.
/// </summary>
internal static class TrainCommand
{
    public static Command Create(TimeProvider clock)
    {
        var fromArchive = new Option<bool>("--from-archive")
        {
            Description = "Learn also from messages of the archive that state their stance by trailer or vote, with the statement taken out.",
        };
        var rollback = new Option<bool>("--rollback") { Description = "Go back to the model in use before the last training." };
        var command = new Command(
            "train", "Train the stance classifier again. The new model is used only if it is better on what neither has seen.")
        {
            fromArchive, rollback,
        }.WithExample("threadconsensus train --from-archive");
        command.Run(clock, (parsed, context) =>
        {
            using var session = ArchiveSession.OpenForWriting(context);
            var store = new ModelStore(context.Settings.ModelFolder);
            if (parsed.GetValue(rollback)) Rollback(context, store);
            else Train(context, session, store, parsed.GetValue(fromArchive));
            session.Derive();
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static void Rollback(CommandContext context, ModelStore store) => context.Screen.Say(
        store.Rollback() ? "The model before the last training is in use again." : "The built-in model is in use already.");

    private static void Train(CommandContext context, ArchiveSession session, ModelStore store, bool fromArchive)
    {
        var mail = new TrainingMail(session);
        var corrected = mail.Corrected();
        var harvested = fromArchive ? mail.Harvested() : [];
        var set = ShippedData.Load().With(corrected).With(harvested);
        var offer = store.Offer(new StanceTrainer().Train(set).Model, set);
        if (context.Json) PrintJson(set, corrected.Count, harvested.Count, offer);
        else Print(context, set, corrected.Count, harvested.Count, offer);
    }

    private static void Print(CommandContext context, TrainingSet set, int corrected, int harvested, ModelOffer offer)
    {
        var screen = context.Screen.Out;
        screen.WriteLine(
            $"{set.Of(SplitPart.Train).Count} passages trained on; of all {set.Passages.Count}, {corrected} are from corrections, {harvested} from the archive.");
        screen.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Macro-F1 on {offer.After.Count} passages held out: {offer.Before.MacroF1:F3} before, {offer.After.MacroF1:F3} after."));
        screen.WriteLine(offer.Taken ? "The new model is in use." : "The new model is not better: the old one stays in use.");
    }

    private static void PrintJson(TrainingSet set, int corrected, int harvested, ModelOffer offer) =>
        Console.Out.WriteLine(JsonSerializer.Serialize(new
        {
            trained = set.Of(SplitPart.Train).Count,
            corrected,
            harvested,
            heldOut = offer.After.Count,
            before = Math.Round(offer.Before.MacroF1, 4),
            after = Math.Round(offer.After.MacroF1, 4),
            taken = offer.Taken,
        }));
}
