using PhaseGuard.Agents.Events;
using PhaseGuard.Agents.Judging;
using PhaseGuard.Agents.Protocols;
using PhaseGuard.Agents.Shell;
using PhaseGuard.Git;
using PhaseGuard.Json;

namespace PhaseGuard.Agents;

/// <summary>
/// Answers an event of a coding agent: <c>phaseguard-hook agent</c>. It stops an agent only where it has looked and found a sin;
/// whatever else happens, it is silent.
/// </summary>
internal static class AgentHook
{
    private const string AgentOption = "--agent";

    /// <summary>Answers the event on standard input.</summary>
    /// <param name="args">The arguments: <c>--agent NAME</c> where somebody says whose event it is.</param>
    /// <param name="openInput">Opens standard input.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="error">Standard error.</param>
    /// <param name="world">What else there is.</param>
    /// <returns>The exit code, which some agents read.</returns>
    public static int Run(IReadOnlyList<string> args, Func<Stream> openInput, TextWriter output, TextWriter error, AgentWorld world)
    {
        WorkPlace? place = null;
        try
        {
            if (EventText.Read(openInput(), world.EndAfterLimit) is not { } text)
            {
                throw new CannotCheckException("the event is too long.");
            }

            using JsonTree tree = JsonTree.Parse(text);
            if (tree.Error is not null)
            {
                throw new CannotCheckException("the event is no JSON.");
            }

            AgentProtocol protocol = ProtocolBook.Find(tree.Root, NameIn(args)) ?? throw new CannotCheckException("no agent speaks like this event.");
            AgentEvent told = protocol.Read(tree.Root);
            var desk = new EventDesk(told, world);
            place = desk.Place;
            if (told.Kind == EventKind.Other)
            {
                throw new CannotCheckException($"the guard has nothing to say to {protocol.Name}'s event {Quote.Of(told.Name)}.");
            }

            Answer answer = desk.Answer();
            return answer.Kind == AnswerKind.Silence ? 0 : protocol.Write(told, answer, output, error);
        }
#pragma warning disable CA1031 // an agent must not break because the guard could not look; git's hooks look again
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Log(place, world, exception.Message);
            return 0;
        }
    }

    private static string? NameIn(IReadOnlyList<string> args)
    {
        for (int index = 0; index + 1 < args.Count; index++)
        {
            if (args[index] == AgentOption)
            {
                return args[index + 1];
            }
        }

        return null;
    }

    /// <summary>Where nobody put the guard in, and no session touched a record, nothing is written.</summary>
    private static void Log(WorkPlace? place, AgentWorld world, string what)
    {
        try
        {
            place ??= WorkPlace.Of(world.Directory);
            if (place is not null && (Directory.Exists(AgentLog.FolderIn(place.GitFolder)) || new GuardedPlace(place).IsGuarded))
            {
                new AgentLog(place.GitFolder).Add(world.Time, what);
            }
        }
        catch (Exception exception) when (exception is CannotCheckException or IOException or UnauthorizedAccessException)
        {
            // Nobody could read the log of that place either.
        }
    }
}
