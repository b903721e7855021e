namespace ThreadConsensus.Quoting.Dialects;

internal static class NordicDialects
{
    private static readonly string[] Days =
    [
        "man", "mandag", "mån", "måndag", "tir", "tirs", "tirsdag", "tis", "tisdag", "ons", "onsdag", "tor", "tors",
        "torsdag",
        "fre", "fredag", "lør", "lørdag", "lör", "lördag", "søn", "søndag", "sön", "söndag",
    ];

    private static readonly string[] Months =
    [
        "januari|januar", "februari|februar", "mars", "april", "maj|mai", "juni", "juli", "augusti|august", "september",
        "oktober|okt", "november", "desember|december|des",
    ];

    public static readonly AttributionWords[] All =
    [
        new()
        {
            Name = "scandinavian",
            DayComesFirst = true,
            Verbs = ["skrev", "skreiv", "skriver", "følgende:"],
            Openers = ["den", "på", "d", "i"],
            Fillers = ["den", "på", "kl", "klokken", "klockan", "følgende", "følgjande", "följande", "d"],
            Months = Months,
            Days = Days,
        },
        new()
        {
            Name = "finnish",
            DayComesFirst = true,
            Verbs = ["kirjoitti", "kirjoittaa", "kirjutas"],
            Openers = [],
            Fillers = ["klo", "kello"],
            Months =
            [
                "tammikuuta|tammikuu|tammi|tammik", "helmikuuta|helmikuu|helmi|helmik",
                "maaliskuuta|maaliskuu|maalis|maalisk", "huhtikuuta|huhtikuu|huhti|huhtik",
                "toukokuuta|toukokuu|touko|toukok", "kesäkuuta|kesäkuu|kesä|kesäk", "heinäkuuta|heinäkuu|heinä|heinäk",
                "elokuuta|elokuu|elo|elok", "syyskuuta|syyskuu|syys|syysk", "lokakuuta|lokakuu|loka|lokak",
                "marraskuuta|marraskuu|marras|marrask", "joulukuuta|joulukuu|joulu|jouluk",
            ],
            Days = ["ma", "ti", "ke", "to", "pe", "la", "su"],
        },
    ];
}
