using System.Globalization;
using PhaseGuard.Checks;
using PhaseGuard.Cli;
using PhaseGuard.Cli.Writing;
using PhaseGuard.ConcurrentWriter;

// FILE WORD COUNT SECONDS [WAITING]: writes words into a step file as commands do, one after the other, each with that much
// patience: a process for tests of many writers. Where it has to wait for another, it makes the file WAITING.
return ProgramHost.Run((output, error) =>
{
    var session = new CommandContext(Environment.CurrentDirectory, () => Stream.Null, TextWriter.Null, error, DateTimeOffset.UtcNow)
    {
        Patience = TimeSpan.FromSeconds(double.Parse(args[3], CultureInfo.InvariantCulture)),
        Sleep = nap =>
        {
            if (args is [_, _, _, _, var waiting])
            {
                File.WriteAllBytes(waiting, []);
            }

            Thread.Sleep(nap);
        },
    };
    NamedStep step = NamedStep.Find(session, args[0]);
    for (int word = 0; word < int.Parse(args[2], CultureInfo.InvariantCulture); word++)
    {
        if (StepWriter.Run(session, step, new WriteWord($"{args[1]}-{word}")) is not ExitCode.Ok and int code)
        {
            return code;
        }
    }

    output.Write("done\n");
    return ExitCode.Ok;
});
