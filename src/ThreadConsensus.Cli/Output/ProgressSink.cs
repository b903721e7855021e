using System.Globalization;
using Spectre.Console;
using ThreadConsensus.Mail.Sources;

namespace ThreadConsensus.Cli.Output;

/// <summary>Shows how far long work has come, with rate and time left; shows nothing where no person looks.</summary>
internal sealed class ProgressSink
{
    private readonly ProgressTask? _task;
    private readonly string _what;

    private ProgressSink(ProgressTask? task, string what)
    {
        _task = task;
        _what = what;
    }

    /// <summary>Runs work under a progress bar.</summary>
    /// <param name="screen">Where to draw; nothing is drawn unless standard error is a terminal.</param>
    /// <param name="what">What is counted: "mails read".</param>
    /// <param name="work">The work; it reports to the sink it is given.</param>
    public static T Run<T>(Screen screen, string what, Func<ProgressSink, T> work)
    {
        if (!screen.ShowsProgress) return work(new ProgressSink(null, what));
        return screen.Error.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(bars => work(new ProgressSink(bars.AddTask(what), what)));
    }

    /// <summary>Mails read, with the bytes of the sources as the measure of how much is left.</summary>
    public void Report(long mails, IReadOnlyList<IMailSource> sources)
    {
        if (_task is null) return;
        if (sources.All(source => source.Length is not null))
        {
            _task.MaxValue = Math.Max(1, sources.Sum(source => source.Length!.Value));
            _task.Value = Math.Min(_task.MaxValue, sources.Sum(source => source.Position));
        }
        else
        {
            _task.IsIndeterminate = true;
        }

        Describe(mails);
    }

    public void Report(long done, long total)
    {
        if (_task is null) return;
        _task.MaxValue = Math.Max(1, total);
        _task.Value = done;
        Describe(done);
    }

    private void Describe(long done)
    {
        var seconds = _task!.ElapsedTime?.TotalSeconds ?? 0;
        var rate = seconds > 0.5 ? done / seconds : 0;
        _task.Description = string.Create(CultureInfo.InvariantCulture, $"{done:N0} {_what}, {rate:N0} a second");
    }
}
