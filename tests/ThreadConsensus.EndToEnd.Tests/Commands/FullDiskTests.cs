using System.Diagnostics;
using System.Text;

namespace ThreadConsensus.EndToEnd.Tests.Commands;

/// <summary>An archive on a disk that gets full.</summary>
public sealed class FullDiskTests
{
    [Fact]
    public void A_full_disk_is_told_and_the_next_import_completes_the_archive()
    {
        using var data = new SampleData();
        var mail = data.Write("many.mbox", Noise(mails: 400, bytes: 20_000));
        var disk = Path.Combine(data.Home, "disk");
        Directory.CreateDirectory(disk);
        if (Run("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk) != 0)
            Assert.Skip("needs the right to mount a small disk");
        try
        {
            var store = Path.Combine(disk, "archive.db");
            var full = CommandRun.Of(data.Home, "import", mail, "--store", store);

            Assert.Equal(3, full.ExitCode);
            Assert.Contains($"{store}: could not be written", full.Error, StringComparison.Ordinal);
            Assert.Contains("free some space", full.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", full.Error, StringComparison.Ordinal);

            Assert.Equal(0, Run("mount", "-o", "remount,size=200m", disk));
            var whole = CommandRun.Of(data.Home, "import", mail, "--store", store);

            Assert.Equal(0, whole.ExitCode);
            Assert.Contains(" 400 in ", whole.Error, StringComparison.Ordinal);
        }
        finally
        {
            Run("umount", disk);
        }
    }

    /// <summary>Mails that do not pack small.</summary>
    private static string Noise(int mails, int bytes)
    {
        var random = new Random(3);
        var text = new StringBuilder();
        var noise = new byte[bytes * 3 / 4];
        for (var i = 0; i < mails; i++)
        {
            random.NextBytes(noise);
            text.Append($"From ann@x.example Mon Jan  5 10:00:00 2026\nFrom: ann@x.example\nSubject: noise {i}\nMessage-ID: <{i}@x.example>\n")
                .Append("Date: Mon, 5 Jan 2026 10:00:00 +0000\n\n")
                .Append(Convert.ToBase64String(noise, Base64FormattingOptions.InsertLineBreaks)).Append("\n\n");
        }

        return text.ToString();
    }

    private static int Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return -1;
        }
    }
}
