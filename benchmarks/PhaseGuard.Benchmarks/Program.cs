using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using PhaseGuard.Benchmarks;

// Times mean nothing beside those of another machine: the ratio and the bytes are what is shown.
IConfig config = ManualConfig.CreateMinimumViable()
    .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithIterationCount(15))
    .AddDiagnoser(MemoryDiagnoser.Default)
    .HideColumns(Column.Mean, Column.Error, Column.StdDev, Column.Median, Column.Gen0, Column.Gen1, Column.Gen2, Column.AllocRatio);
BenchmarkRunner.Run([typeof(AllFiles), typeof(OneCleanFile)], config);

var all = new AllFiles();
double ratio = Rounds.Ratio(all.Validate, all.BareReaderAlone);
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture, $"{StepFiles.All.Length} files, fastest of many rounds in turns: Validate takes {ratio:0.00} of Utf8JsonReader alone."));
