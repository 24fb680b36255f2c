using System.Text;
using PhaseGuard.Json;

namespace PhaseGuard.Tests.Json;

public sealed class LoneSurrogateTests
{
    [TestCase("""abc" """, -1)]
    [TestCase("""\ud83d\ude00" """, -1)]
    [TestCase("""\uD83D\uDE00\uDBFF\uDFFF" """, -1)]
    [TestCase("""\\ud83d" """, -1, Description = "an escaped backslash and letters")]
    [TestCase("""\n\"\/\u0041\ud7ff\ue000" """, -1)]
    [TestCase("""\ud83d" """, 0)]
    [TestCase("""\ude00" """, 0)]
    [TestCase("""a\ud83d\u0041" """, 1)]
    [TestCase("""\\\ud83dx" """, 2)]
    [TestCase("""\ud83d\ud83d\ude00" """, 0)]
    [TestCase("""\ud83d\ude00\ude00" """, 12)]
    [TestCase("""\ud83d""", -1, Description = "the other half may follow")]
    [TestCase("""\ud83d\ud""", -1)]
    [TestCase("""\ud83d\ud8""", 0)]
    [TestCase("""\udc""", 0)]
    [TestCase("""\""", -1)]
    public void A_half_without_its_other_half_is_found(string escaped, int index)
        => LoneSurrogate.IndexIn(Encoding.UTF8.GetBytes(escaped.TrimEnd(' '))).ShouldBe(index);
}
