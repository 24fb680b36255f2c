using System.ComponentModel;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace PhaseGuard.Cli.Running;

/// <summary>A job object of Windows: what is in it, and what that starts, is ended together.</summary>
internal sealed partial class WindowsJob : IDisposable
{
    private const int Accounting = 1;
    private const int ExtendedLimits = 9;
    private const uint EndsWithHandle = 0x2000;

    private readonly SafeFileHandle _job;

    /// <exception cref="Win32Exception">The system does not make one.</exception>
    public WindowsJob()
    {
        _job = new SafeFileHandle(CreateJob(0, 0), ownsHandle: true);
        var limits = new Limits { Flags = EndsWithHandle };
        Check(!_job.IsInvalid && SetInformation(_job, ExtendedLimits, ref limits, Marshal.SizeOf<Limits>()) != 0);
    }

    /// <summary>How many processes are in it.</summary>
    public int Count => Ask<Usage>(Accounting).ActiveProcesses;

    /// <summary>What its processes took of the processors.</summary>
    public TimeSpan Cpu => Ask<Usage>(Accounting) is var usage ? TimeSpan.FromTicks(usage.UserTime + usage.KernelTime) : default;

    /// <summary>The most that its processes had in memory together.</summary>
    public long PeakBytes => (long)Ask<Limits>(ExtendedLimits).PeakJobMemory;

    /// <summary>Puts a process into it.</summary>
    public void Add(SafeProcessHandle process) => Check(AssignProcess(_job, process) != 0);

    /// <summary>Ends all processes in it.</summary>
    public void End() => _ = Terminate(_job, 1);

    public void Dispose() => _job.Dispose();

    private T Ask<T>(int what)
        where T : unmanaged
    {
        Span<T> answer = stackalloc T[1];
        Check(QueryInformation(_job, what, ref MemoryMarshal.GetReference(MemoryMarshal.AsBytes(answer)), Marshal.SizeOf<T>(), 0) != 0);
        return answer[0];
    }

    private static void Check(bool succeeded)
    {
        if (!succeeded)
        {
            throw new Win32Exception(Marshal.GetLastPInvokeError());
        }
    }

    [LibraryImport("kernel32", EntryPoint = "CreateJobObjectW", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial nint CreateJob(nint security, nint name);

    [LibraryImport("kernel32", EntryPoint = "SetInformationJobObject", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int SetInformation(SafeFileHandle job, int what, ref Limits limits, int length);

    [LibraryImport("kernel32", EntryPoint = "QueryInformationJobObject", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int QueryInformation(SafeFileHandle job, int what, ref byte answer, int length, nint returned);

    [LibraryImport("kernel32", EntryPoint = "AssignProcessToJobObject", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int AssignProcess(SafeFileHandle job, SafeProcessHandle process);

    [LibraryImport("kernel32", EntryPoint = "TerminateJobObject")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int Terminate(SafeFileHandle job, uint code);

    /// <summary><c>JOBOBJECT_EXTENDED_LIMIT_INFORMATION</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct Limits
    {
        public long ProcessTime, JobTime;
        public uint Flags;
        public nuint SmallestSet, LargestSet;
        public uint ActiveProcesses;
        public nuint Affinity;
        public uint Priority, Scheduling;
        public ulong ReadCount, WriteCount, OtherCount, ReadBytes, WrittenBytes, OtherBytes;
        public nuint ProcessMemory, JobMemory, PeakProcessMemory, PeakJobMemory;
    }

    /// <summary><c>JOBOBJECT_BASIC_ACCOUNTING_INFORMATION</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct Usage
    {
        public long UserTime, KernelTime, PeriodUserTime, PeriodKernelTime;
        public int PageFaults, Processes, ActiveProcesses, EndedProcesses;
    }
}
