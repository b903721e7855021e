namespace ThreadConsensus.Quoting.Dialects;

internal static class RomanceDialects
{
    public static readonly AttributionWords[] All =
    [
        new()
        {
            Name = "french",
            DayComesFirst = true,
            Verbs = ["écrit", "ecrit", "écrivait", "écrivit", "disait"],
            Openers = ["le", "en", "selon"],
            Fillers = ["le", "à", "a", "h", "en", "de", "selon"],
            Months =
            [
                "janvier|janv", "février|fevrier|févr|fév", "mars", "avril|avr", "mai", "juin", "juillet|juil",
                "août|aout",
                "septembre", "octobre", "novembre", "décembre|decembre|déc",
            ],
            Days = ["lun", "lundi", "mar", "mardi", "mer", "mercredi", "jeu", "jeudi", "ven", "vendredi", "sam",
                "samedi", "dim", "dimanche"],
        },
        new()
        {
            Name = "spanish",
            DayComesFirst = true,
            Verbs = ["escribió", "escribio", "escribi", "escribe", "escribía", "dijo"],
            Openers = ["el", "en", "al"],
            Fillers = ["el", "a", "las", "la", "los", "de", "del", "hora", "hs", "en", "día"],
            Months =
            [
                "enero|ene", "febrero", "marzo", "abril|abr", "mayo", "junio", "julio", "agosto|ago",
                "septiembre|setiembre|set",
                "octubre", "noviembre", "diciembre|dic",
            ],
            Days = ["lun", "lunes", "mar", "martes", "mié", "mie", "miércoles", "jue", "jueves", "vie", "viernes",
                "sáb", "sab", "sábado", "dom", "domingo"],
        },
        new()
        {
            Name = "italian",
            DayComesFirst = true,
            Verbs = ["scritto", "scrive", "scrisse", "scriveva"],
            Openers = ["il", "in", "alle"],
            Fillers = ["il", "alle", "ore", "ha", "giorno", "in", "data"],
            Months =
            [
                "gennaio|gen", "febbraio", "marzo", "aprile", "maggio|mag", "giugno|giu", "luglio|lug", "agosto|ago",
                "settembre|set", "ottobre|ott", "novembre", "dicembre|dic",
            ],
            Days = ["lun", "lunedì", "mar", "martedì", "mer", "mercoledì", "gio", "giovedì", "ven", "venerdì", "sab",
                "sabato", "dom", "domenica"],
        },
        new()
        {
            Name = "portuguese",
            DayComesFirst = true,
            Verbs = ["escreveu", "escreve", "escrevia"],
            Openers = ["em", "a", "no", "na"],
            Fillers = ["em", "a", "à", "às", "as", "s", "de", "do", "da", "o", "no", "h", "dia"],
            Months =
            [
                "janeiro", "fevereiro|fev", "março|marco", "abril|abr", "maio|mai", "junho", "julho", "agosto|ago",
                "setembro|set", "outubro|out", "novembro", "dezembro|dez",
            ],
            Days =
            [
                "seg", "segunda", "segunda-feira", "ter", "terça", "terça-feira", "qua", "quarta", "quarta-feira",
                "qui", "quinta",
                "quinta-feira", "sex", "sexta", "sexta-feira", "sáb", "sábado", "dom", "domingo", "feira",
            ],
        },
        new()
        {
            Name = "romanian",
            DayComesFirst = true,
            Verbs = ["scris"],
            Openers = ["pe", "în", "in"],
            Fillers = ["pe", "la", "a", "ora", "în"],
            Months =
            [
                "ianuarie|ian", "februarie", "martie", "aprilie", "mai", "iunie|iun", "iulie|iul", "august",
                "septembrie",
                "octombrie", "noiembrie|noi", "decembrie",
            ],
            Days = ["lun", "mar", "mie", "joi", "vin", "sâm", "dum"],
        },
    ];
}
