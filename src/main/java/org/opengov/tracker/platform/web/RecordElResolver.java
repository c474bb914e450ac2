package org.opengov.tracker.platform.web;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.RecordComponent;

/**
 * Lets views read the components of records as properties. Jakarta EE 11 brings this along; remove it then.
 */
public class RecordElResolver extends ELResolver {

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
        }
    };

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        RecordComponent component = find(base, property);
        if (component == null) {
            return null;
        }
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            Object value = accessor.invoke(base);
            context.setPropertyResolved(base, property);
            return value;
        } catch (ReflectiveOperationException unreadable) {
            throw new jakarta.el.ELException(unreadable.getCause() == null ? unreadable : unreadable.getCause());
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        RecordComponent component = find(base, property);
        if (component == null) {
            return null;
        }
        context.setPropertyResolved(true);
        return component.getType();
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (find(base, property) != null) {
            throw new PropertyNotWritableException("A record does not change: " + property);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        boolean ours = find(base, property) != null;
        context.setPropertyResolved(ours || context.isPropertyResolved());
        return ours;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }

    private static RecordComponent find(Object base, Object property) {
        if (base instanceof Record && property instanceof String name) {
            for (RecordComponent component : COMPONENTS.get(base.getClass())) {
                if (component.getName().equals(name)) {
                    return component;
                }
            }
        }
        return null;
    }
}
