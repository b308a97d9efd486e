namespace LT.Strategy.Web;

public static class Placeholder
{
    public static void Main() { }
}
