namespace PhaseGuard.Tests.Json;

/// <summary>
/// The grammar of RFC 8259 (and of RFC 3629 inside strings) as data, and a machine that follows all of its derivations
/// at once, a byte at a time. A text is lost at the byte that no derivation has left. It shares no idea with the code.
/// </summary>
/// <param name="knowsUtf8">Whether bytes from 0x80 must be UTF-8; else a string may hold any of them.</param>
/// <param name="knowsPairs">Whether escaped surrogates must come in pairs; else any four digits will do.</param>
internal sealed class JsonGrammar(bool knowsUtf8, bool knowsPairs)
{
    private const string Hex = "hex digit";

    private static readonly Dictionary<string, string> _digits = new()
    {
        ["0-9"] = "0123456789", ["1-9"] = "123456789", ["0-7"] = "01234567", ["89ab"] = "89abAB", ["c-f"] = "cdefCDEF",
        ["d"] = "dD", ["not d"] = "0123456789abcefABCEF", [Hex] = "0123456789abcdefABCDEF",
    };

    /// <summary>The first byte with which the text cannot go on; its length where the text must go on; -1 where it is JSON.</summary>
    public int FirstError(ReadOnlySpan<byte> text)
    {
        List<Rest?> open = Expand(new Rest(N("text"), null));
        for (int at = 0; at < text.Length; at++)
        {
            List<Rest?> next = [];
            foreach (Rest? rest in open)
            {
                if (rest?.Top is Range range && text[at] >= range.From && text[at] <= range.To)
                {
                    next.AddRange(Expand(rest.Below));
                }
            }

            if (next.Count == 0)
            {
                return at;
            }

            open = next;
        }

        return open.Contains(null) ? -1 : text.Length;
    }

    /// <summary>All that a derivation may begin with: each has a byte on top, or nothing left.</summary>
    private List<Rest?> Expand(Rest? rest)
    {
        if (rest?.Top is not Name name)
        {
            return [rest];
        }

        List<Rest?> all = [];
        foreach (Symbol[] alternative in Alternatives(name.Text, name.Depth))
        {
            all.AddRange(Expand(alternative.Reverse().Aggregate(rest.Below, (below, symbol) => new Rest(symbol, below))));
        }

        return all;
    }

    private IEnumerable<Symbol[]> Alternatives(string name, int depth)
    {
        return name switch
        {
            "text" => [[N("ws"), N("value"), N("ws")]],
            "ws" => [[], .. " \t\r\n".Select(c => new[] { B(c), N("ws") })],
            "value" => depth == 64 ? Flat : [.. Flat, [B('{'), N("ws"), Inner("members?")], [B('['), N("ws"), Inner("elements?")]],
            "elements?" => [[B(']')], [Same("value"), N("ws"), Same("elements")]],
            "elements" => [[B(']')], [B(','), N("ws"), Same("value"), N("ws"), Same("elements")]],
            "members?" => [[B('}')], [Same("member"), N("ws"), Same("members")]],
            "members" => [[B('}')], [B(','), N("ws"), Same("member"), N("ws"), Same("members")]],
            "member" => [[N("string"), N("ws"), B(':'), N("ws"), Same("value")]],
            "minus" => [[], [B('-')]],
            "int" => [[B('0')], [N("1-9"), N("digits")]],
            "frac" => [[], [B('.'), N("0-9"), N("digits")]],
            "exp" => [[], .. "eE".Select(c => new[] { B(c), N("sign"), N("0-9"), N("digits") })],
            "sign" => [[], [B('+')], [B('-')]],
            "digits" => [[], [N("0-9"), N("digits")]],
            "string" => [[B('"'), N("chars")]],
            "chars" => [[B('"')], .. Characters.Select(character => (Symbol[])[.. character, N("chars")])],
            "escape" => [.. "\"\\/bfnrt".Select(c => new[] { B(c) }), .. knowsPairs ? Pairs : [[B('u'), N(Hex), N(Hex), N(Hex), N(Hex)]]],
            _ => _digits[name].Select(c => new[] { B(c) }),
        };
        Symbol Same(string part) => new Name(part, depth);
        Symbol Inner(string part) => new Name(part, depth + 1);
    }

    private static Symbol[][] Flat =>
        [Word("true"), Word("false"), Word("null"), [N("string")], [N("minus"), N("int"), N("frac"), N("exp")]];

    private Symbol[][] Characters =>
    [
        [R(0x20, 0x21)], [R(0x23, 0x5B)], [R(0x5D, 0x7F)], [B('\\'), N("escape")], .. knowsUtf8 ? Utf8 : [[R(0x80, 0xFF)]],
    ];

    private static Symbol[][] Utf8 =>
    [
        [R(0xC2, 0xDF), Tail],
        [R(0xE0, 0xE0), R(0xA0, 0xBF), Tail], [R(0xE1, 0xEC), Tail, Tail], [R(0xED, 0xED), R(0x80, 0x9F), Tail], [R(0xEE, 0xEF), Tail, Tail],
        [R(0xF0, 0xF0), R(0x90, 0xBF), Tail, Tail], [R(0xF1, 0xF3), Tail, Tail, Tail], [R(0xF4, 0xF4), R(0x80, 0x8F), Tail, Tail],
    ];

    private static Symbol[][] Pairs =>
    [
        [B('u'), N("not d"), N(Hex), N(Hex), N(Hex)],
        [B('u'), N("d"), N("0-7"), N(Hex), N(Hex)],
        [B('u'), N("d"), N("89ab"), N(Hex), N(Hex), B('\\'), B('u'), N("d"), N("c-f"), N(Hex), N(Hex)],
    ];

    private static Symbol Tail => R(0x80, 0xBF);

    private static Symbol[] Word(string word) => [.. word.Select(B)];

#pragma warning disable CA1859 // an alternative is an array of symbols of both kinds
    private static Symbol N(string name) => new Name(name, 0);

    private static Symbol B(char character) => R(character, character);

    private static Symbol R(int from, int to) => new Range(from, to);
#pragma warning restore CA1859

    private abstract record Symbol;

    private sealed record Name(string Text, int Depth) : Symbol;

    private sealed record Range(int From, int To) : Symbol;

    /// <summary>What a derivation still has to read.</summary>
    private sealed record Rest(Symbol Top, Rest? Below);
}
