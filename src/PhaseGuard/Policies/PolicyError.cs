using System.Globalization;

namespace PhaseGuard.Policies;

/// <summary>Why a policy cannot be used (PG090): nothing is judged by a policy that somebody may have meant otherwise.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in Unicode code points.</param>
/// <param name="Message">What is wrong, quoting what was found.</param>
/// <param name="Fix">What to do about it.</param>
public sealed record PolicyError(int Line, int Column, string Message, string Fix)
{
    /// <summary>The error as one sentence that begins with its place.</summary>
    /// <param name="file">The policy's path, as it is shown.</param>
    public string Sentence(string file) => string.Create(
        CultureInfo.InvariantCulture, $"{Quote.Plain(file)}:{Line}:{Column}: error PG090: {Quote.Plain(Message)} ({Quote.Plain(Fix)})");
}
