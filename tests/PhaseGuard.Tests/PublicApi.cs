using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace PhaseGuard.Tests;

/// <summary>Writes all that a library shows to its users, sorted, a line for each type and member.</summary>
internal static class PublicApi
{
    private static readonly NullabilityInfoContext _nullability = new();

    public static string Of(Assembly assembly)
        => string.Concat(assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal).Select(Describe));

    private static string Describe(Type type)
    {
        const BindingFlags declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        IEnumerable<string> members = type.GetMembers(declared).Where(IsWritten).Select(Describe).OfType<string>().Order(StringComparer.Ordinal);
        return $"{Kind(type)} {type.FullName}\n{string.Concat(members.Select(member => $"    {member}\n"))}";
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsValueType: true } => "struct",
        { IsInterface: true } => "interface",
        { IsAbstract: true, IsSealed: true } => "static class",
        _ => (type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "") + (type.GetMethod("<Clone>$") is null ? "class" : "record"),
    };

    /// <summary>What the compiler made for a record is told by that word.</summary>
    private static bool IsWritten(MemberInfo member) => member.GetCustomAttribute<CompilerGeneratedAttribute>() is null;

    private static string? Describe(MemberInfo member) => member switch
    {
        FieldInfo { IsPublic: true, IsSpecialName: false } field => Describe(field),
        PropertyInfo property when Accessors(property) is { Length: > 0 } accessors
            => $"{Static(property.GetMethod!)}{Name(_nullability.Create(property))} {property.Name} {{ {accessors}}}",
        ConstructorInfo constructor when IsShown(constructor) => $"new({Parameters(constructor)})",
        MethodInfo { IsSpecialName: false } method when IsShown(method)
            => $"{Static(method)}{Name(_nullability.Create(method.ReturnParameter))} {method.Name}({Parameters(method)})",
        _ => null,
    };

    private static string Describe(FieldInfo field)
        => (field.IsLiteral ? "const " : "") + $"{Name(_nullability.Create(field))} {field.Name}"
            + (field.IsLiteral && field.Name != "Version" ? string.Create(CultureInfo.InvariantCulture, $" = {field.GetRawConstantValue()}") : "");

    private static string Accessors(PropertyInfo property)
        => (IsShown(property.GetMethod) ? "get; " : "") + (!IsShown(property.SetMethod) ? ""
            : property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init; " : "set; ");

    private static string Parameters(MethodBase method)
        => string.Join(", ", method.GetParameters().Select(parameter =>
            $"{Name(_nullability.Create(parameter))} {parameter.Name}{(parameter.HasDefaultValue ? $" = {parameter.DefaultValue ?? "null"}" : "")}"));

    private static bool IsShown(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static string Static(MethodBase method) => method.IsStatic ? "static " : "";

    private static string Name(NullabilityInfo of)
    {
        Type type = Nullable.GetUnderlyingType(of.Type) ?? of.Type;
        string name = !type.IsGenericType ? type.Name
            : $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", of.GenericTypeArguments.Select(Name))}>";
        return of.ReadState == NullabilityState.Nullable ? $"{name}?" : name;
    }
}
