using PhaseGuard.Checks;
using PhaseGuard.Cli.Output;
using PhaseGuard.Workflows;
using PhaseGuard.Workflows.Briefs;
using PhaseGuard.Workflows.Edits;

namespace PhaseGuard.Cli.Workflows;

/// <summary>Prints what the agent of a task is told.</summary>
internal static class BriefPrinter
{
    /// <param name="context">The world.</param>
    /// <param name="session">How somebody calls the session; <see langword="null"/> where only one can be meant.</param>
    /// <param name="task">The task id, or the path of its file.</param>
    /// <param name="asJson">Whether a program reads it.</param>
    /// <returns>The exit code.</returns>
    public static int Run(CommandContext context, string? session, string task, bool asJson)
    {
        var search = new SessionSearch(context);
        if (search.FindOf(session, task, out string name) is not { } folder)
        {
            return search.Code;
        }

        using SessionFiles files = new LazySession(folder).ReadTask(name);
        SessionCommandLine line = search.LineFor(folder);
        if (files.Session.Find(name) is not { } found)
        {
            return SessionWriter.Decline(context, folder, TaskNames.Refuse(files.Session, name), line);
        }

        if (!found.File.IsReadable)
        {
            return SessionWriter.Decline(context, folder, SessionEditor.Unusable(files, found.File.Path), line);
        }

        var brief = new TaskBrief(files.Session, found, ((TaskDocument)files[found.File.Path]).Task)
        {
            HasPackage = File.Exists(folder.FileOf($"{folder.Folder}{TaskBrief.Package}")),
        };
        string prompt = string.Concat(brief.Lines(folder.FileOf, line.Of, line.Short).Select(sentence => $"{Quote.Plain(sentence)}\n"));
        if (asJson)
        {
            ToolJson.Write(context.Output, Document(brief, found.Id, prompt, folder, found.File.Path), ToolJson.Default.BriefDocument);
        }
        else
        {
            context.Output.Write(prompt);
        }

        return ExitCode.Ok;
    }

    private static BriefDocument Document(TaskBrief brief, string id, string prompt, SessionFolder folder, string path)
    {
        string Below(string name) => folder.FileOf($"{folder.Folder}{name}");
        return new BriefDocument(
            id, brief.Agent, prompt,
            new BriefDocument.Places(
                folder.FileOf(folder.Folder[..^1]), Below(SessionPath.List), Below(SessionPath.Summaries), folder.FileOf(path), Below(TaskBrief.Package)),
            brief.Dependencies.Select(dependency => new BriefDocument.Earlier(dependency.Id, dependency.Status, dependency.SummaryName)),
            brief.Missing);
    }
}
