package org.opengov.tracker.progress.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.Locale;
import org.opengov.tracker.plan.MoneyText;
import org.opengov.tracker.platform.Messages;

/** Lets people type an amount of money as their language writes it; what has two readings is asked for again. */
@FacesConverter("amount")
public class AmountConverter implements Converter<BigDecimal> {

    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return MoneyText.parse(text, locale(context)).orElseThrow(() -> {
            String example = MoneyText.amount(new BigDecimal("1234.50"), locale(context));
            String told = Messages.in(locale(context)).text("progress.spent.format", example);
            return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, told, null));
        });
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, BigDecimal amount) {
        return amount == null ? "" : MoneyText.amount(amount, locale(context));
    }

    private static Locale locale(FacesContext context) {
        return context.getViewRoot().getLocale();
    }
}
