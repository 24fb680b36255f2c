using System.Text;

namespace PhaseGuard.Text;

/// <summary>The letters that look like a Latin one: confusables.txt of Unicode's UTS #39, version 14.0.</summary>
internal static class LookAlike
{
    private const int LettersOfAlphabet = 26;

    private static readonly (char Letter, string LookAlikes)[] _table =
    [
        ('a', "\u0251\u0391\u03B1\u0410\u0430\u13AA\u15C5\u237A\uA4EE\U000102A0\U00016F40\U0001D6A8\U0001D6C2\U0001D6E2"
            + "\U0001D6FC\U0001D71C\U0001D736\U0001D756\U0001D770\U0001D790\U0001D7AA"),
        ('b', "\u0184\u0392\u0412\u042C\u13CF\u13F4\u1472\u15AF\u15F7\u212C\uA4D0\uA7B4\U00010282\U000102A1\U00010301"
            + "\U0001D6A9\U0001D6E3\U0001D71D\U0001D757\U0001D791"),
        ('c', "\u03F2\u03F9\u0421\u0441\u13DF\u1D04\u2102\u212D\u216D\u217D\u2CA4\u2CA5\uA4DA\uABAF\U000102A2\U00010302"
            + "\U00010415\U0001043D\U0001051C\U000118E9\U000118F2\U0001F74C"),
        ('d', "\u0501\u13A0\u13E7\u146F\u15DE\u15EA\u2145\u2146\u216E\u217E\uA4D2\uA4D3"),
        ('e', "\u0395\u0415\u0435\u04BD\u13AC\u212E\u212F\u2130\u2147\u22FF\u2D39\uA4F0\uAB32\U00010286\U000118A6\U000118AE"
            + "\U0001D6AC\U0001D6E6\U0001D720\U0001D75A\U0001D794"),
        ('f', "\u017F\u03DC\u0584\u15B4\u1E9D\u2131\uA4DD\uA798\uA799\uAB35\U00010287\U000102A5\U00010525\U000118A2"
            + "\U000118C2\U0001D213\U0001D7CA"),
        ('g', "\u018D\u0261\u050C\u0581\u13C0\u13F3\u1D83\u210A\uA4D6"),
        ('h', "\u0397\u041D\u04BB\u0570\u13BB\u13C2\u157C\u210B\u210C\u210D\u210E\u2C8E\uA4E7\U000102CF\U0001D6AE\U0001D6E8"
            + "\U0001D722\U0001D75C\U0001D796"),
        ('i', "\u0131\u0269\u026A\u02DB\u037A\u03B9\u0456\u04CF\u13A5\u1FBE\u2139\u2148\u2170\u2373\uA647\uAB75\U000118C3"
            + "\U0001D6A4\U0001D6CA\U0001D704\U0001D73E\U0001D778\U0001D7B2"),
        ('j', "\u037F\u03F3\u0408\u0458\u13AB\u148D\u2149\uA4D9\uA7B2"),
        ('k', "\u039A\u041A\u13E6\u16D5\u212A\u2C94\uA4D7\U00010518\U0001D6B1\U0001D6EB\U0001D725\U0001D75F\U0001D799"),
        ('l', "\u0196\u01C0\u0399\u0406\u04C0\u05C0\u05D5\u05DF\u0627\u0661\u06F1\u07CA\u13DE\u14AA\u16C1\u2110\u2111\u2112"
            + "\u2113\u2160\u216C\u217C\u2223\u23FD\u2C92\u2CD0\u2D4F\uA4E1\uA4F2\uFE8D\uFE8E\uFFE8\U0001028A\U00010309"
            + "\U00010320\U0001041B\U00010526\U000118A3\U000118B2\U00016F16\U00016F28\U0001D22A\U0001D6B0\U0001D6EA"
            + "\U0001D724\U0001D75E\U0001D798\U0001D7CF\U0001D7D9\U0001D7E3\U0001D7ED\U0001D7F7\U0001E8C7\U0001EE00"
            + "\U0001EE80\U0001FBF1"),
        ('m', "\u039C\u03FA\u041C\u13B7\u15F0\u16D6\u2133\u216F\u217F\u2C98\uA4DF\U000102B0\U00010311\U00011700\U000118E3"
            + "\U0001D6B3\U0001D6ED\U0001D727\U0001D761\U0001D79B"),
        ('n', "\u039D\u0578\u057C\u2115\u2C9A\uA4E0\U00010513\U0001D6B4\U0001D6EE\U0001D728\U0001D762\U0001D79C"),
        ('o', "\u039F\u03BF\u03C3\u041E\u043E\u0555\u0585\u05E1\u0647\u0665\u06BE\u06C1\u06D5\u06F5\u07C0\u0966\u09E6\u0A66"
            + "\u0AE6\u0B20\u0B66\u0BE6\u0C02\u0C66\u0C82\u0CE6\u0D02\u0D20\u0D66\u0D82\u0E50\u0ED0\u101D\u1040\u10FF\u12D0"
            + "\u1D0F\u1D11\u2134\u2C9E\u2C9F\u2D54\u3007\uA4F3\uAB3D\uFBA6\uFBA7\uFBA8\uFBA9\uFBAA\uFBAB\uFBAC\uFBAD\uFEE9"
            + "\uFEEA\uFEEB\uFEEC\U00010292\U000102AB\U00010404\U0001042C\U000104C2\U000104EA\U00010516\U000114D0\U000118B5"
            + "\U000118C8\U000118D7\U000118E0\U0001D6B6\U0001D6D0\U0001D6D4\U0001D6F0\U0001D70A\U0001D70E\U0001D72A"
            + "\U0001D744\U0001D748\U0001D764\U0001D77E\U0001D782\U0001D79E\U0001D7B8\U0001D7BC\U0001D7CE\U0001D7D8"
            + "\U0001D7E2\U0001D7EC\U0001D7F6\U0001EE24\U0001EE64\U0001EE84\U0001FBF0"),
        ('p', "\u03A1\u03C1\u03F1\u0420\u0440\u13E2\u146D\u2119\u2374\u2CA2\u2CA3\uA4D1\U00010295\U0001D6B8\U0001D6D2"
            + "\U0001D6E0\U0001D6F2\U0001D70C\U0001D71A\U0001D72C\U0001D746\U0001D754\U0001D766\U0001D780\U0001D78E"
            + "\U0001D7A0\U0001D7BA\U0001D7C8"),
        ('q', "\u051B\u0563\u0566\u211A\u2D55"),
        ('r', "\u01A6\u0433\u13A1\u13D2\u1587\u1D26\u211B\u211C\u211D\u2C85\uA4E3\uAB47\uAB48\uAB81\U000104B4\U00016F35"
            + "\U0001D216"),
        ('s', "\u01BD\u0405\u0455\u054F\u13D5\u13DA\uA4E2\uA731\uABAA\U00010296\U00010420\U00010448\U000118C1\U00016F3A"),
        ('t', "\u03A4\u0422\u13A2\u22A4\u27D9\u2CA6\uA4D4\U00010297\U000102B1\U00010315\U000118BC\U00016F0A\U0001D6BB"
            + "\U0001D6F5\U0001D72F\U0001D769\U0001D7A3\U0001F768"),
        ('u', "\u028B\u03C5\u054D\u057D\u1200\u144C\u1D1C\u222A\u22C3\uA4F4\uA79F\uAB4E\uAB52\U000104CE\U000104F6\U000118B8"
            + "\U000118D8\U00016F42\U0001D6D6\U0001D710\U0001D74A\U0001D784\U0001D7BE"),
        ('v', "\u03BD\u0474\u0475\u05D8\u0667\u06F7\u13D9\u142F\u1D20\u2164\u2174\u2228\u22C1\u2D38\uA4E6\uA6DF\uABA9"
            + "\U0001051D\U00011706\U000118A0\U000118C0\U00016F08\U0001D20D\U0001D6CE\U0001D708\U0001D742\U0001D77C"
            + "\U0001D7B6"),
        ('w', "\u026F\u0461\u051C\u051D\u0561\u13B3\u13D4\u1D21\uA4EA\uAB83\U0001170A\U0001170E\U0001170F\U000118E6"
            + "\U000118EF"),
        ('x', "\u00D7\u03A7\u0425\u0445\u1541\u157D\u166D\u166E\u16B7\u2169\u2179\u2573\u292B\u292C\u2A2F\u2CAC\u2D5D\uA4EB"
            + "\uA7B3\U00010290\U000102B4\U00010317\U00010322\U00010527\U000118EC\U0001D6BE\U0001D6F8\U0001D732\U0001D76C"
            + "\U0001D7A6"),
        ('y', "\u0263\u028F\u03A5\u03B3\u03D2\u0423\u0443\u04AE\u04AF\u10E7\u13A9\u13BD\u1D8C\u1EFF\u213D\u2CA8\uA4EC\uAB5A"
            + "\U000102B2\U000118A4\U000118DC\U00016F43\U0001D6BC\U0001D6C4\U0001D6F6\U0001D6FE\U0001D730\U0001D738"
            + "\U0001D76A\U0001D772\U0001D7A4\U0001D7AC"),
        ('z', "\u0396\u13C3\u1D22\u2124\u2128\uA4DC\uAB93\U000102F5\U000118A9\U000118C4\U000118E5\U0001D6AD\U0001D6E7"
            + "\U0001D721\U0001D75B\U0001D795"),
        ('_', "\u07FA\uFE4D\uFE4E\uFE4F"),
    ];

    /// <summary>
    /// A text as the eye takes it: in lower case, without what is blank, and each letter for all that look like it. Two texts of
    /// one skeleton are easily taken for one another.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <param name="hasBlank">Whether something blank was left out.</param>
    public static string Skeleton(string text, out bool hasBlank)
    {
        hasBlank = false;
        var skeleton = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Blank.Is(rune))
            {
                hasBlank = true;
            }
            else if (Letter(rune) is { } letter)
            {
                skeleton.Append(letter == 'm' ? "rn" : letter);
            }
            else
            {
                skeleton.Append(rune);
            }
        }

        return skeleton.ToString();
    }

    private static char? Letter(Rune rune) => rune.Value switch
    {
        '0' => 'o',
        '1' or '|' or 'I' or 'i' => 'l',
        < 0x80 => char.ToLowerInvariant((char)rune.Value),
        >= 0xFF21 and <= 0xFF3A => Plain(rune.Value - 0xFF21), // the fullwidth letters
        >= 0xFF41 and <= 0xFF5A => Plain(rune.Value - 0xFF41),
        >= 0x1D400 and <= 0x1D6A3 => Plain((rune.Value - 0x1D400) % LettersOfAlphabet), // the mathematical alphabets
        _ => Find(rune.ToString()),
    };

    private static char Plain(int index) => (char)('a' + index) is 'i' ? 'l' : (char)('a' + index);

    private static char? Find(string letter)
    {
        foreach ((char plain, string lookAlikes) in _table)
        {
            if (lookAlikes.Contains(letter, StringComparison.Ordinal))
            {
                return plain is 'i' ? 'l' : plain;
            }
        }

        return null;
    }
}
