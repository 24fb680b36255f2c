using System.Text;
using PhaseGuard.Json;

namespace PhaseGuard.Tests;

public sealed class OddValueTests
{
    private static readonly string[] _odd = ["null", "true", "-1e400", "\"\"", "[]", "{}", "[null]", "[7]", "[{}]"];

    public static IEnumerable<CaseFile> OneBadAndOneGoodOfEachRule => CaseFile.All.Where(file => !file.IsPolicy).DistinctBy(file => (file.Rule, file.IsBad));

    [TestCaseSource(nameof(OneBadAndOneGoodOfEachRule))]
    public void No_rule_throws_whatever_stands_in_the_place_of_a_value(CaseFile theCase)
    {
        byte[] content = theCase.Content;
        using JsonTree tree = JsonTree.Parse(content);
        foreach (JsonValue value in tree.Root.Exists ? AllIn(tree.Root) : [])
        {
            ReadOnlySpan<byte> text = tree.Text.Span;
            int start = value.Place.Offset;
            foreach (string odd in _odd)
            {
                byte[] changed = [.. text[..start], .. Encoding.UTF8.GetBytes(odd), .. text[(start + value.Raw.Length)..]];
                Should.NotThrow(() => theCase.Judge(changed), Encoding.UTF8.GetString(changed));
            }
        }
    }

    private static List<JsonValue> AllIn(JsonValue root)
    {
        List<JsonValue> all = [root];
        foreach (JsonValue child in root.Children)
        {
            all.AddRange(AllIn(child));
        }

        return all;
    }
}
