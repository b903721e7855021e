namespace ThreadConsensus.Cli.Sync;

/// <summary>Unit files for systemd: a service that watches, or a service and a timer that sync now and then.</summary>
internal static class ServiceFiles
{
    /// <summary>The names and texts of the units, for a folder such as <c>~/.config/systemd/user</c>.</summary>
    /// <param name="program">The full path of this program.</param>
    /// <param name="options">Options that the units shall pass on, such as <c>--store FILE</c>; empty for none.</param>
    public static IReadOnlyList<(string Name, string Text)> Units(string program, string options) =>
    [
        ("threadconsensus-watch.service", Watch(program, options)),
        ("threadconsensus-sync.service", Sync(program, options)),
        ("threadconsensus-sync.timer", Timer),
    ];

    private const string Timer = """
        [Unit]
        Description=Fetch list mail every quarter of an hour

        [Timer]
        OnCalendar=*:0/15
        RandomizedDelaySec=2min
        Persistent=true

        [Install]
        WantedBy=timers.target

        """;

    /// <summary>Nothing but the archive is written; secrets may be handed over with LoadCredential=. The C library is kept
    /// from holding memory for each thread apart.</summary>
    private const string Confinement = """
        Environment=MALLOC_ARENA_MAX=2
        NoNewPrivileges=yes
        ProtectSystem=full
        PrivateTmp=yes
        UMask=0077
        """;

    private static string Watch(string program, string options) => $"""
        [Unit]
        Description=ThreadConsensus watching mailing lists
        Wants=network-online.target
        After=network-online.target

        [Service]
        Type=notify
        ExecStart={program} sync --watch{options}
        WatchdogSec=5min
        Restart=on-failure
        RestartSec=1min
        # Wrong usage or settings do not get better by trying again.
        RestartPreventExitStatus=2
        {Confinement}

        [Install]
        WantedBy=default.target

        """;

    private static string Sync(string program, string options) => $"""
        [Unit]
        Description=ThreadConsensus fetching list mail once
        Wants=network-online.target
        After=network-online.target

        [Service]
        Type=oneshot
        ExecStart={program} sync --quiet{options}
        # Partly read: what could not be is named in the journal and tried again the next time.
        SuccessExitStatus=4
        {Confinement}

        """;
}
