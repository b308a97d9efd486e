using LT.Strategy.Domain.Rules;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.EntityFrameworkCore;

namespace LT.Strategy.Web.Security;

/// <summary>An act that may not happen now sends people back to where they were, with the reasons in sentences.</summary>
public sealed class BrokenRuleFilter(ITempDataDictionaryFactory tempData) : IExceptionFilter
{
    private const string ChangedMeanwhile =
        "En anden har ændret det samme, mens du arbejdede. Se siden igennem, og prøv igen.";

    public void OnException(ExceptionContext context)
    {
        string[] sentences = context.Exception switch
        {
            BrokenRuleException broken => [.. broken.Obstacles.Select(o => o.Sentence)],
            DbUpdateConcurrencyException => [ChangedMeanwhile],
            _ => [],
        };
        if (sentences.Length == 0 || HttpMethods.IsGet(context.HttpContext.Request.Method))
        {
            return;
        }

        tempData.GetTempData(context.HttpContext)["Fejl"] = sentences;
        context.HttpContext.Response.Headers.Location = OwnAddress.Before(context.HttpContext.Request);
        context.Result = new StatusCodeResult(StatusCodes.Status303SeeOther);
        context.ExceptionHandled = true;
    }
}
