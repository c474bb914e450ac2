package org.opengov.tracker.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Code stays readable at one sitting, and what others may call says what it is for. */
class SourceSizeTest {

    private static final int MOST_LINES_OF_A_FILE = 300;
    private static final int MOST_LINES_OF_A_METHOD = 40;
    private static final int MOST_PARAMETERS = 5;

    @Test
    void filesAreShort() {
        Sources.list(Sources.JAVA, ".java")
                .forEach(file -> assertThat(Sources.read(file).lines().count())
                        .as(file.toString())
                        .isLessThanOrEqualTo(MOST_LINES_OF_A_FILE));
    }

    @Test
    void methodsAreShortAndTakeFewParameters() throws IOException {
        List<String> found = new ArrayList<>();
        scan((unit, path, method, trees) -> {
            long lines = lines(unit, method, trees);
            if (lines > MOST_LINES_OF_A_METHOD) {
                found.add(name(unit, method) + " has " + lines + " lines");
            }
            // A constructor takes what its thing is made of.
            if (method.getReturnType() != null && method.getParameters().size() > MOST_PARAMETERS) {
                found.add(
                        name(unit, method) + " takes " + method.getParameters().size());
            }
        });
        assertThat(found).isEmpty();
    }

    @Test
    void whatOthersMayCallSaysWhatItIsFor() throws IOException {
        List<String> found = new ArrayList<>();
        scan((unit, path, method, trees) -> {
            boolean overrides = method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
            if (isPublic(path) && !overrides && !isInputOfAForm(unit, method) && trees.getDocComment(path) == null) {
                found.add(name(unit, method));
            }
        });
        assertThat(found).as("public methods without a comment").isEmpty();
    }

    private static boolean isPublic(TreePath path) {
        MethodTree method = (MethodTree) path.getLeaf();
        ClassTree owner = (ClassTree) path.getParentPath().getLeaf();
        return method.getReturnType() != null
                && method.getModifiers().getFlags().contains(Modifier.PUBLIC)
                && owner.getModifiers().getFlags().contains(Modifier.PUBLIC)
                && owner.getKind() != Tree.Kind.RECORD;
    }

    /** A form's getters and setters are named by their fields, which the view shows with their labels. */
    private static boolean isInputOfAForm(CompilationUnitTree unit, MethodTree method) {
        return unit.getPackageName().toString().endsWith(".web")
                && method.getName().toString().matches("(get|set|is)[A-Z].*");
    }

    private interface Visitor {
        void visit(CompilationUnitTree unit, TreePath path, MethodTree method, DocTrees trees);
    }

    private static void scan(Visitor visitor) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Path> files = Sources.list(Sources.JAVA, ".java");
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new TreePathScanner<Void, Void>() {
                    @Override
                    public Void visitMethod(MethodTree method, Void nothing) {
                        visitor.visit(unit, getCurrentPath(), method, trees);
                        return super.visitMethod(method, nothing);
                    }
                }.scan(unit, null);
            }
        }
    }

    private static long lines(CompilationUnitTree unit, MethodTree method, DocTrees trees) {
        if (method.getBody() == null) {
            return 0;
        }
        var positions = trees.getSourcePositions();
        long from = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method.getBody()));
        long to = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method.getBody()));
        return to - from - 1;
    }

    private static String name(CompilationUnitTree unit, MethodTree method) {
        return Path.of(unit.getSourceFile().getName()).getFileName() + " " + method.getName();
    }
}
