using System.Text;
using PhaseGuard.Markdown;
using PhaseGuard.Text;

namespace PhaseGuard.Workflows.Lists;

/// <summary>The execution model that a plan tells.</summary>
internal static class ExecutionModel
{
    private const string Words = "execution model";

    /// <summary>
    /// What follows the words "execution model" where the plan has them first, or the next line that is not blank where no letter
    /// follows: in lower case, up to the first bracket, without the signs around it.
    /// </summary>
    /// <param name="plan">The bytes of the plan.</param>
    /// <returns>The model; <see langword="null"/> where none is told.</returns>
    public static string? Read(ReadOnlyMemory<byte> plan)
    {
        ReadOnlySpan<byte> text = plan.Span;
        for (var lines = new MarkdownLines(text); lines.NextOfAll();)
        {
            ReadOnlySpan<byte> line = text[lines.Line.Start..lines.Line.End];
            if (EndOfWords(line) is { } end)
            {
                return Shorten(HasLetter(line[end..]) ? line[end..] : NextLine(text, lines));
            }
        }

        return null;
    }

    private static int? EndOfWords(ReadOnlySpan<byte> line)
    {
        for (int at = 0; line[at..].IndexOfAny((byte)'e', (byte)'E') is >= 0 and var found; at++)
        {
            at += found;
            if (line.Length - at < Words.Length)
            {
                return null;
            }

            if (Ascii.EqualsIgnoreCase(line.Slice(at, Words.Length), Words))
            {
                return at + Words.Length;
            }
        }

        return null;
    }

    private static bool HasLetter(ReadOnlySpan<byte> text)
    {
        for (int length; !text.IsEmpty; text = text[length..])
        {
            if (Rune.DecodeFromUtf8(text, out Rune rune, out length) == System.Buffers.OperationStatus.Done && Rune.IsLetter(rune))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<byte> NextLine(ReadOnlySpan<byte> text, MarkdownLines lines)
    {
        while (lines.NextOfAll())
        {
            ReadOnlySpan<byte> line = text[lines.Line.Start..lines.Line.End];
            if (!Blank.Trim(line).IsEmpty)
            {
                return line;
            }
        }

        return [];
    }

    private static string? Shorten(ReadOnlySpan<byte> told)
    {
        string model = Encoding.UTF8.GetString(told).ToLowerInvariant();
        ReadOnlySpan<char> kept = model.AsSpan(0, model.IndexOfAny(['(', '（']) is >= 0 and var bracket ? bracket : model.Length);
        int start = 0;
        int end = kept.Length;
        while (start < end && !char.IsLetterOrDigit(kept[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(kept[end - 1]))
        {
            end--;
        }

        return end > start ? kept[start..end].ToString() : null;
    }
}
