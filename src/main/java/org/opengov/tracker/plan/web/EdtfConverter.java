package org.opengov.tracker.plan.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.platform.Messages;

/** Lets people type a date as it was said: a year, a month, a day. */
@FacesConverter(forClass = EdtfDate.class)
public class EdtfConverter implements Converter<EdtfDate> {

    @Override
    public EdtfDate getAsObject(FacesContext context, UIComponent component, String text) {
        try {
            return EdtfDate.of(text);
        } catch (IllegalArgumentException wrong) {
            String told = Messages.in(context.getViewRoot().getLocale()).text("date.format");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, told, null), wrong);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, EdtfDate date) {
        return date == null ? "" : date.text();
    }
}
