package org.opengov.tracker.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordElResolverTest {

    private final RecordElResolver resolver = new RecordElResolver();
    private final ELContext context = new Context();

    private record Row(String name, int count) {}

    @Test
    void componentsAreReadAsProperties() {
        assertThat(resolver.getValue(context, new Row("a", 3), "count")).isEqualTo(3);
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void whatIsNoComponentIsLeftToOthers() {
        assertThat(resolver.getValue(context, new Row("a", 3), "size")).isNull();
        assertThat(resolver.getValue(context, "text", "name")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void componentsCannotBeWritten() {
        assertThatThrownBy(() -> resolver.setValue(context, new Row("a", 3), "name", "b"))
                .isInstanceOf(PropertyNotWritableException.class);
    }

    private static final class Context extends ELContext {

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
