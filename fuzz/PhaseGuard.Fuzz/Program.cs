using System.Diagnostics;
using System.Globalization;
using PhaseGuard.Fuzz;
using PhaseGuard.Tests.Robustness;

double minutes = args.Length > 0 ? double.Parse(args[0], CultureInfo.InvariantCulture) : 1;
int seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : Environment.TickCount & int.MaxValue;
Console.WriteLine($"seed {seed}");
int findings = 0;
foreach (FuzzTarget target in Targets.All)
{
    var dice = new SeededRandom(seed);
    var limit = TimeSpan.FromMinutes(minutes / Targets.All.Count);
    long start = Stopwatch.GetTimestamp();
    int count = 0;
    IReadOnlyList<byte[]> kept = Seeds.Kept(target.Name);
    for (; count < kept.Count || Stopwatch.GetElapsedTime(start) < limit; count++)
    {
        byte[] input = count < kept.Count ? kept[count] : target.Mutate(dice);
        if (Trial.Of(target, input) is { } flaw)
        {
            findings++;
            Console.WriteLine($"{target.Name}: input {count}: {flaw}");
            Console.WriteLine($"  {Kept.As(target, input)}");
            break;
        }
    }

    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{target.Name,-8} {count,10:N0} inputs from {target.Seeds.Count:N0} seeds"));
}

Console.WriteLine($"{findings} findings, seed {seed}");
return findings == 0 ? 0 : 1;
