using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PhaseGuard.Json;
using PhaseGuard.Policies;
using PhaseGuard.Tests.Json;

namespace PhaseGuard.Tests.Robustness;

/// <summary>What holds of any bytes and any text; a counterexample is made small and shown with its seed.</summary>
public sealed class PropertyTests
{
    private static readonly string[] _words =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud83d", "\\ude00", "\"a\"", "0", "1", "-", ".", "e", "+", "true", "nul", "l", " ", "\n",
        "\0", "\u001b", "é", "😀", "\uFEFF", "\"tdd_cycle\"", "\"phase_execution_log\"", "\"status\"", "\"phase_name\"", "\"DEFERRED\"",
    ];

    /// <summary>Texts of words that JSON has, and of single bytes that it seldom has.</summary>
    private static Arbitrary<byte[]> Texts => Arb.From(
        Gen.OneOf(Gen.Elements<string>(_words).Select(Encoding.UTF8.GetBytes), Gen.Choose(0, 255).Select(unit => new[] { (byte)unit }))
            .ArrayOf().Select(parts => parts.SelectMany(part => part).ToArray()),
        Shorter);

    private static Arbitrary<string> Strings => Arb.From(
        Gen.OneOf(Gen.Elements<string>(Terminal.Nasty), Gen.Choose(0, 0xFFFF).Select(unit => ((char)unit).ToString()))
            .ArrayOf().Select(string.Concat));

    [Test]
    public void Any_bytes_are_judged() => Hold(Texts, text =>
    {
        Promises.Keep(StepValidator.Validate(Examples.Path, text, Examples.Options), text, Convert.ToHexString(text));
        return true;
    });

    [Test]
    public void The_scanner_finds_an_error_exactly_where_the_reader_refuses_a_text() => Hold(Texts, text =>
    {
        using JsonTree tree = JsonTree.Parse(text);
        ReadOnlySpan<byte> bare = tree.Text.Span;
        return JsonSyntaxScanner.Find(bare)?.Offset == tree.Error?.Offset && tree.Error != JsonError.Unknown;
    });

    [Test]
    public void The_error_is_where_the_grammar_has_it() => Hold(Texts, text =>
    {
        using JsonTree tree = JsonTree.Parse(text);
        return (tree.Error?.Offset ?? -1) == JsonErrorOracle.FirstError(tree.Text.ToArray());
    });

    [Test]
    public void Any_text_is_quoted_on_one_line_that_does_nothing() => Hold(Strings, text =>
        new[] { Quote.Of(text), Quote.Plain(text) }.All(shown => Terminal.IsSafe(shown) && !shown.Contains('\n', StringComparison.Ordinal)));

    [Test]
    public void Any_path_is_taken() => Hold(Strings, path =>
    {
        _ = new Policy().IsStepFile(path) || new Glob(path).Matches(path);
        Promises.Keep(StepValidator.Validate(path, "{"u8.ToArray()), "{"u8.ToArray(), path);
        return true;
    });

    private static IEnumerable<byte[]> Shorter(byte[] text)
        => from length in new[] { text.Length / 2, text.Length / 4, 1 }.Distinct()
           where length > 0 && length < text.Length
           from start in Enumerable.Range(0, text.Length - length + 1)
           select (byte[])[.. text[..start], .. text[(start + length)..]];

    private static void Hold<T>(Arbitrary<T> any, Func<T, bool> promise)
        => Prop.ForAll(any, promise).Check(Config.QuickThrowOnFailure
            .WithMaxTest(Rounds.Examples(500)).WithReplay(new Replay(new Rnd(2026, 1), size: null)));
}
