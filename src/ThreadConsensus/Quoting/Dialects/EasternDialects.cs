namespace ThreadConsensus.Quoting.Dialects;

/// <summary>Languages outside the Indo-European families: East Asian, Turkish, Hungarian.</summary>
internal static class EasternDialects
{
    public static readonly AttributionWords[] All =
    [
        new()
        {
            Name = "chinese",
            Verbs = ["写道", "寫道", "写到", "写入"],
            VerbEndings = ["写道", "寫道", "写到"],
            Openers = ["在", "於", "于"],
            Fillers = ["在", "於", "于", "周", "星期", "上午", "下午", "晚上"],
            Days = ["周一", "周二", "周三", "周四", "周五", "周六", "周日", "週一", "週二", "週三", "週四", "週五", "週六", "週日"],
        },
        new()
        {
            Name = "japanese",
            Verbs = ["のメッセージ", "書きました", "wrote"],
            VerbEndings = ["のメッセージ", "のメール", "は書きました", "さんは書きました", "さんが書きました", "に書きました", "さんの発言"],
            Fillers = ["に", "さん", "午前", "午後"],
            Days = ["月", "火", "水", "木", "金", "土", "日"],
        },
        new()
        {
            Name = "korean",
            Verbs = ["작성", "썼습니다", "쓴", "글"],
            VerbEndings = ["님이 작성", "이 작성", "님의 말", "님이 쓴 글", "이(가) 쓴 글", "이 쓴 글", "작성"],
            Fillers = ["오전", "오후", "님이", "님의"],
            Days = ["월", "화", "수", "목", "금", "토", "일"],
        },
        new()
        {
            Name = "turkish",
            Verbs = ["yazdı", "yazdi", "yazmış", "şunu"],
            Fillers = ["tarihinde", "saat", "şunları", "şunu", "tarihinde,"],
            Months = ["ocak|oca", "şubat|şub", "mart", "nisan|nis", "mayıs", "haziran|haz", "temmuz|tem",
                "ağustos|ağu", "eylül|eyl", "ekim|eki", "kasım|kas", "aralık|ara"],
            Days = ["pzt", "pazartesi", "sal", "salı", "çar", "çarşamba", "per", "perşembe", "cum", "cuma", "cmt",
                "cumartesi", "paz", "pazar"],
        },
        new()
        {
            Name = "hungarian",
            Verbs = ["írta", "irta", "írt"],
            Fillers = ["ezt", "időpont", "keltezéssel", "dátum", "dátummal", "a", "következőt"],
            Months =
            [
                "január|jan", "február|febr", "március|márc", "április|ápr", "május|máj", "június|jún", "július|júl",
                "augusztus",
                "szeptember|szept", "október|okt", "november", "december",
            ],
            Days = ["h", "hétfő", "k", "kedd", "sze", "szerda", "cs", "csütörtök", "p", "péntek", "szo", "szombat",
                "v", "vasárnap"],
        },
    ];
}
