namespace ThreadConsensus.Quoting.Dialects;

internal static class GermanicDialects
{
    public static readonly AttributionWords[] All =
    [
        new()
        {
            Name = "english",
            Verbs =
            [
                "wrote", "writes", "write", "written", "said", "says", "spake", "stated", "typed", "scribbled",
                "replied",
                "commented", "responded", "posted", "uttered", "mentioned", "reported", "asked", "worte",
            ],
            Openers = ["on", "at", "in", "about", "the", "from", "thus", "and", "around", "quoting", "excerpts"],
            Fillers =
            [
                "on", "at", "in", "some", "timezone", "about", "the", "of", "you", "thusly", "thus", "message", "as",
                "follows",
                "date", "et", "also", "from", "article", "up", "to", "by",
            ],
            Months =
            [
                "jan|january", "feb|february", "mar|march", "apr|april", "may", "jun|june", "jul|july", "aug|august",
                "sep|sept|september", "oct|october", "nov|november", "dec|december",
            ],
            Days =
            [
                "mon", "monday", "tue", "tues", "tuesday", "wed", "wednesday", "thu", "thur", "thurs", "thursday",
                "fri",
                "friday", "sat", "saturday", "sun", "sunday",
            ],
        },
        new()
        {
            Name = "german",
            DayComesFirst = true,
            Verbs = ["schrieb", "schrieben", "schreibt", "geschrieben"],
            Openers = ["am", "on", "zitat", "in"],
            Fillers = ["am", "um", "uhr", "hat", "von", "folgendes", "dem", "den", "zitat"],
            Months =
            [
                "januar|jänner|jaenner", "februar", "märz|maerz|mär|mrz", "april", "mai", "juni", "juli", "august",
                "september", "oktober|okt", "november", "dezember|dez",
            ],
            Days =
            [
                "mo", "montag", "di", "dienstag", "mi", "mittwoch", "do", "donnerstag", "fr", "freitag", "sa",
                "samstag",
                "sonnabend", "so", "sonntag",
            ],
        },
        new()
        {
            Name = "dutch",
            DayComesFirst = true,
            Verbs = ["schreef", "geschreven", "schrijft"],
            Openers = ["op"],
            Fillers = ["op", "om", "heeft", "het", "volgende", "uur"],
            Months =
            [
                "januari", "februari", "maart|mrt", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
                "november", "december",
            ],
            Days =
            [
                "ma", "maandag", "di", "dinsdag", "wo", "woensdag", "do", "donderdag", "vr", "vrijdag", "za",
                "zaterdag", "zo",
                "zondag",
            ],
        },
    ];
}
