namespace LT.Strategy.Web.Data.FirstData;

/// <summary>A file that cannot be loaded: says which, where and why. Nothing of it has been stored.</summary>
public sealed class FirstDataException(string message, Exception? inner = null) : Exception(message, inner);
