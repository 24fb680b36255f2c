using System.Text;
using System.Text.Unicode;
using PhaseGuard.Checks;
using PhaseGuard.Cli.Checking;
using PhaseGuard.Cli.Files;
using PhaseGuard.Git;
using PhaseGuard.Reports;

namespace PhaseGuard.Cli.Fixing;

/// <summary>Fixes one file that comes through standard input: its text goes to standard output, and what is left to standard error.</summary>
internal static class InputFix
{
    /// <param name="context">The world.</param>
    /// <param name="path">The path that the file has.</param>
    /// <param name="policy">The policy that somebody named.</param>
    /// <param name="options">How it is judged.</param>
    /// <param name="order">What is to be fixed.</param>
    /// <param name="asDiff">Whether the diff is printed in place of the text.</param>
    /// <returns>The exit code.</returns>
    public static int Run(CommandContext context, string? path, string? policy, ValidationOptions options, FixOrder order, bool asDiff)
    {
        WorkTree tree = WorkTree.Find(context);
        options = options with { Policy = tree.ReadPolicy(policy) };
        string named = WorkTreeCheck.NameOfInput(tree, path, options.Policy);
        (byte[] content, long size) = InputCheck.Read(context);
        if (size > Unreadable.SizeLimit || !Utf8.IsValid(content))
        {
            throw new CannotCheckException("standard input is no text in UTF-8 of at most 10 MiB, and nothing was printed: correct it, and try again.");
        }

        IReadOnlyList<Outline> beside = named.Length == 0 ? [] : WorkTreeCheck.OutlinesBeside(tree, options, [named]);
        var file = new FixedFile(
            named.Length == 0 ? "stdin" : named, content, DialectBook.KindOfNamed(named, options.Policy).Fix(named, content, options, order.Accepts, beside));
        if (asDiff)
        {
            context.Output.Write(file.Diff);
            return file.IsChanged ? ExitCode.Blocked : ExitCode.Ok;
        }

        context.Output.Write(Encoding.UTF8.GetString(file.Text.Text.Span));
        var left = new Report([file.Text.After]).Only(order.IsMeant);
        TextReport.Write(context.Error, left, new TextStyle { Tool = context.Tool });
        return ExitCode.Of(left);
    }
}
