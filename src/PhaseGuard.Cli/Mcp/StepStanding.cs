using System.Text.Json;
using PhaseGuard.Agents.Commands;
using PhaseGuard.Checks;
using PhaseGuard.Cli.Writing;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Cli.Mcp;

/// <summary>How a step stands: the typed answer of every tool that is about one.</summary>
internal static class StepStanding
{
    /// <summary>The JSON Schema of the answer.</summary>
    public const string Schema = """{"type":"object","properties":{"path":{"type":"string"},"state":{"type":["string","null"]},"progress":{"type":"string"},"resumeAt":{"type":["string","null"]},"finished":{"type":"integer"},"phases":{"type":"integer"},"next":{"type":["object","null"],"description":"What comes next: the call of a tool, or a command where no tool does it.","properties":{"tool":{"type":["string","null"]},"arguments":{"type":["object","null"]},"command":{"type":"string"}},"required":["tool","arguments","command"]}},"required":["path","state","progress","resumeAt","finished","phases","next"]}""";

    /// <summary>Adds to a call that ended well how its step stands now.</summary>
    /// <param name="run">The call.</param>
    /// <param name="code">How it ended.</param>
    /// <returns>The exit code.</returns>
    public static int Add(ToolRun run, int code)
    {
        string file = run.File;
        return code != ExitCode.Ok ? code : StepReader.Run(run.Context, file, (step, progress) =>
        {
            string path = step.Path;
            string? state = step.State.IsString ? step.State.Text : null;
            string? resumeAt = step.ResumeAt;
            int finished = step.Phases.Count(phase => phase.IsFinished);
            int phases = step.Phases.Count;
            run.Structured = json =>
            {
                json.WriteStartObject();
                json.WriteString("path", path);
                json.WriteString("state", state);
                json.WriteString("progress", progress.Sentence);
                json.WriteString("resumeAt", resumeAt);
                json.WriteNumber("finished", finished);
                json.WriteNumber("phases", phases);
                WriteNext(json, run.Context.Tool, file, progress.Next, resumeAt);
                json.WriteEndObject();
            };
        });
    }

    private static void WriteNext(Utf8JsonWriter json, string tool, string file, NextAction? next, string? resumeAt)
    {
        if (next is null)
        {
            json.WriteNull("next");
            return;
        }

        ToolCall? call = new ToolCalls(tool, file).CallOf(next, resumeAt);
        json.WriteStartObject("next");
        json.WriteString("tool", call?.Tool);
        json.WritePropertyName("arguments");
        if (call is null)
        {
            json.WriteNullValue();
        }
        else
        {
            call.WriteArguments(json);
        }

        json.WriteString("command", new CommandLine(tool, file).Of(next));
        json.WriteEndObject();
    }
}
