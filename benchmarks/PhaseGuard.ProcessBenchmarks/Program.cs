using PhaseGuard.ProcessBenchmarks;

if (args is ["bare-read", var folder])
{
    return BareRead.Run(folder);
}

if (args is not [var native, var ready, var hello, var data, var digits, .. var groups] || !int.TryParse(digits, out int scale))
{
    Console.Error.WriteLine("usage: benchmarks/run.sh [SCALE [starts|commits|others|folders|trees|ranges|sessions|runs|agents|servers|boards|hostile ...]]");
    return 2;
}

Console.WriteLine("| measured | against | ratio | of medians | at most | peak memory |");
Console.WriteLine("| --- | --- | --- | --- | --- | --- |");
foreach (Row row in new Rows(native, ready, hello, data, scale).Of(groups))
{
    Console.WriteLine(row.Measure());
}

return 0;
