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
            Verbs = ["skrev", "skreiv", "skriver", "følgende:"],
            Openers = ["den", "på", "d", "i"],
            Fillers = ["den", "på", "kl", "klokken", "klockan", "følgende", "følgjande", "följande", "d"],
            Months = Months,
            Days = Days,
        },
        new()
        {
            Name = "finnish",
            Verbs = ["kirjoitti", "kirjoittaa", "kirjutas"],
            Openers = [],
            Fillers = ["klo", "kello"],
            Months =
            [
                "tammikuuta|tammikuu|tammi", "helmikuuta|helmikuu|helmi", "maaliskuuta|maaliskuu|maalis",
                "huhtikuuta|huhtikuu|huhti", "toukokuuta|toukokuu|touko", "kesäkuuta|kesäkuu|kesä",
                "heinäkuuta|heinäkuu|heinä", "elokuuta|elokuu|elo", "syyskuuta|syyskuu|syys", "lokakuuta|lokakuu|loka",
                "marraskuuta|marraskuu|marras", "joulukuuta|joulukuu|joulu",
            ],
            Days = ["ma", "ti", "ke", "to", "pe", "la", "su"],
        },
    ];
}
