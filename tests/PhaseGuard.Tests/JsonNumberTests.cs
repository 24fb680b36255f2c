using System.Text;
using PhaseGuard.Json;

namespace PhaseGuard.Tests;

public sealed class JsonNumberTests
{
    [TestCase("0", 0)]
    [TestCase("-0", 0)]
    [TestCase("0e400", 0)]
    [TestCase("-0.00E9", 0)]
    [TestCase("7", 1)]
    [TestCase("1e400", 1)]
    [TestCase("1e-400", 1)]
    [TestCase("0.01", 1)]
    [TestCase("-1", -1)]
    [TestCase("-1e-400", -1)]
    [TestCase("\"-1\"", 0)]
    [TestCase("null", 0)]
    public void A_number_has_the_sign_of_its_text(string number, int sign)
        => With(number, JsonNumber.Sign).ShouldBe(sign);

    [TestCase("1E2", 100)]
    [TestCase("9.9e1", 99)]
    [TestCase("-2.50", -2.5)]
    [TestCase("0e999999999", 0)]
    [TestCase("1e-400", 0)]
    public void A_number_is_read_exactly(string number, decimal value)
        => With(number, text => JsonNumber.TryRead(text, out decimal read) ? read : default(decimal?)).ShouldBe(value);

    [TestCase("1e400")]
    [TestCase("-1e400")]
    [TestCase("1e99999999999999999999")]
    [TestCase("79228162514264337593543950335")]
    [TestCase("\"1\"")]
    [TestCase("true")]
    public void What_is_huge_or_no_number_is_not(string number)
        => With(number, text => JsonNumber.TryRead(text, out _)).ShouldBeFalse();

    [TestCase("1E2", 100)]
    [TestCase("1e99999999999999999999", double.PositiveInfinity)]
    [TestCase("-1e400", double.NegativeInfinity)]
    [TestCase("1e-99999999999999999999", 0)]
    [TestCase("null", 0)]
    public void What_is_huge_is_still_about_something(string number, double value)
        => With(number, JsonNumber.Approximate).ShouldBe(value);

    private static T With<T>(string json, Func<JsonValue, T> ask)
    {
        using JsonTree tree = JsonTree.Parse(Encoding.UTF8.GetBytes(json));
        return ask(tree.Root);
    }
}
