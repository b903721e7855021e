namespace ThreadConsensus.Quoting.Dialects;

internal static class SlavicBalticDialects
{
    public static readonly AttributionWords[] All =
    [
        new()
        {
            Name = "polish",
            DayComesFirst = true,
            Verbs = ["pisze", "napisał", "napisała", "napisał(a)", "napisal", "napisala", "napisano"],
            Openers = ["w", "dnia"],
            Fillers = ["w", "dniu", "dnia", "o", "użytkownik", "uzytkownik", "r", "godz", "godzinie", "oraz"],
            Months =
            [
                "stycznia|styczeń|sty", "lutego|luty|lut", "marca|marzec", "kwietnia|kwiecień|kwi", "maja|maj",
                "czerwca|czerwiec|cze", "lipca|lipiec|lip", "sierpnia|sierpień|sie", "września|wrzesień|wrz",
                "października|październik|paź", "listopada|listopad|lis", "grudnia|grudzień|gru",
            ],
            Days = ["pon", "poniedziałek", "wt", "wtorek", "śr", "środa", "czw", "czwartek", "pt", "piątek", "sob",
                "sobota", "niedz", "niedziela"],
        },
        new()
        {
            Name = "czech",
            DayComesFirst = true,
            Verbs = ["napsal", "napsala", "napsal(a)", "píše", "pise", "napísal", "napísala", "napísal(a)",
                "napisal(a)"],
            Openers = ["dne", "dňa", "v", "on"],
            Fillers = ["dne", "dňa", "v", "o", "hodin", "odesílatel", "odosielateľ", "uživatel", "používateľ"],
            Months =
            [
                "ledna|leden|januára|január", "února|únor|februára|február", "března|březen|marca|marec",
                "dubna|duben|apríla|apríl",
                "května|květen|mája|máj", "června|červen|júna|jún", "července|červenec|júla|júl", "srpna|srpen|augusta",
                "září|septembra", "října|říjen|októbra|október", "listopadu|listopad|novembra",
                "prosince|prosinec|decembra",
            ],
            Days = ["po", "pondělí", "út", "úterý", "st", "středa", "čt", "čtvrtek", "pá", "pátek", "so", "sobota",
                "ne", "neděle"],
        },
        new()
        {
            Name = "russian",
            DayComesFirst = true,
            Verbs = ["пишет", "писал", "писала", "написал", "написала", "написал(а)", "писал(а)"],
            Openers = ["в", "от", "on"],
            Fillers = ["в", "от", "письме", "сообщении", "пользователь", "г", "года", "вы"],
            Months =
            [
                "января|янв|январь", "февраля|фев|февр", "марта|мар|март", "апреля|апр", "мая|май", "июня|июн",
                "июля|июл",
                "августа|авг", "сентября|сен|сент", "октября|окт", "ноября|ноя|нояб", "декабря|дек",
            ],
            Days =
            [
                "пн", "понедельник", "вт", "вторник", "ср", "среда", "среду", "чт", "четверг", "пт", "пятница",
                "пятницу", "сб",
                "суббота", "субботу", "вс", "воскресенье",
            ],
        },
        new()
        {
            Name = "ukrainian",
            DayComesFirst = true,
            Verbs = ["пише", "писав", "писала", "написав", "написав(ла)"],
            Openers = ["в", "у", "від"],
            Fillers = ["о", "р", "року", "листі", "від", "користувач", "у"],
            Months =
            [
                "січня|січ", "лютого|лют", "березня|бер", "квітня|квіт", "травня|трав", "червня|черв", "липня|лип",
                "серпня|серп", "вересня|вер", "жовтня|жовт", "листопада|лист", "грудня|груд",
            ],
            Days = ["пн", "понеділок", "вт", "вівторок", "ср", "середа", "чт", "четвер", "пт", "п’ятниця", "сб",
                "субота", "нд", "неділя"],
        },
        new()
        {
            Name = "lithuanian",
            Verbs = ["rašė", "parašė", "rašo"],
            Openers = [],
            Fillers = ["m", "d", "val"],
            Months =
            [
                "sausio|saus", "vasario|vas", "kovo", "balandžio|bal", "gegužės|geg", "birželio|birž", "liepos|liep",
                "rugpjūčio|rugp", "rugsėjo|rugs", "spalio|spal", "lapkričio|lapkr", "gruodžio|gruod",
            ],
            Days = ["pr", "an", "tr", "kt", "pn", "št", "sk"],
        },
    ];
}
