using System.Globalization;

namespace PhaseGuard.Steps.Edits;

/// <summary>
/// Why a command was not carried out, and what leads on. The commands and what is said with them are values inside the
/// sentence, so that each program names them as its users give them.
/// </summary>
public sealed class Refusal
{
    private readonly string _format;
    private readonly object?[] _parts;

    /// <param name="reason">What it is refused for.</param>
    /// <param name="sentence">What is wrong and what to do. A <see cref="NextAction"/>, several of them or an <see cref="EditInput"/> in it is written by whoever shows it.</param>
    internal Refusal(RefusalReason reason, FormattableString sentence)
    {
        Reason = reason;
        _format = sentence.Format;
        _parts = [.. sentence.GetArguments().Select(Keep)];
    }

    /// <summary>What the command was refused for.</summary>
    public RefusalReason Reason { get; }

    /// <summary>The commands that lead on, in the order in which the sentence names them; empty where no command does.</summary>
    public IReadOnlyList<NextAction> Ways
        => [.. _parts.SelectMany(part => part switch { NextAction way => [way], NextAction[] ways => ways, _ => Array.Empty<NextAction>() })];

    /// <summary>What is wrong, quoting what was found, and what to do, in the words of whoever shows it.</summary>
    /// <param name="action">Writes a command that leads on.</param>
    /// <param name="input">Writes the name of what is said with a command.</param>
    /// <exception cref="ArgumentNullException"><paramref name="action"/> or <paramref name="input"/> is <see langword="null"/>.</exception>
    public string Sentence(Func<NextAction, string> action, Func<EditInput, string> input)
    {
        ArgumentNullException.ThrowIfNull(action);
        ArgumentNullException.ThrowIfNull(input);
        object?[] written =
        [
            .. _parts.Select(part => part switch
            {
                NextAction way => action(way),
                NextAction[] ways => string.Join(" or ", ways.Select(action)),
                EditInput said => input(said),
                _ => part,
            }),
        ];
        return string.Format(CultureInfo.InvariantCulture, _format, written);
    }

    /// <summary>The sentence with commands in plain words.</summary>
    public override string ToString() => Sentence(action => $"\"{action}\"", EditInputs.Word);

    /// <summary>A value of the file is written now: the file may be gone when the sentence is read.</summary>
    private static object? Keep(object? part) => part is NextAction or NextAction[] or EditInput ? part : Convert.ToString(part, CultureInfo.InvariantCulture);
}
