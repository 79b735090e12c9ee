#!/usr/bin/env bash
# Expressly 5.0 (the Expression Language of Jakarta EE 10 in Payara): whether a method exists depends on the value that it is called with.
# #{bean.of(text)} with a method of(long) is called when the text is "12", the text being made a number; with "twelve" the answer is
# no failed conversion but MethodNotFoundException: Method not found: ...of(java.lang.String). A page that passes a request's
# parameter on works in every test and reports a missing method on the day that somebody mistypes the address.
#
# Seen:    2026-11-30, org.glassfish.expressly:expressly 5.0.0, OpenJDK 17.0.15, Linux x86-64
# Source:  this script; jakarta.el.ELUtil.findMethod takes only methods whose parameters each value at hand can be made
# Output:  "12": 12 / "twelve": MethodNotFoundException / no text: 0
# Needs:   a JDK 17, mvn
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
get() { mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact="$1" -DoutputDirectory=. -Dmdep.stripVersion=true; }
get org.glassfish.expressly:expressly:5.0.0
get jakarta.el:jakarta.el-api:5.0.1

cat > Calls.java <<'JAVA'
import jakarta.el.ELException;
import jakarta.el.ELProcessor;

public class Calls {
    public static class Bean {
        public long of(long number) {
            return number;
        }
    }

    public static void main(String[] args) {
        System.out.println("\"12\": " + call("12") + " / \"twelve\": " + call("twelve") + " / no text: " + call(null));
    }

    private static String call(String text) {
        ELProcessor el = new ELProcessor();
        el.defineBean("bean", new Bean());
        el.defineBean("text", text);
        try {
            Object answer = el.eval("bean.of(text)");
            return String.valueOf(answer);
        } catch (ELException | IllegalArgumentException e) {
            return e.getClass().getSimpleName();
        }
    }
}
JAVA
javac -cp "*" Calls.java
said=$(java -cp "*:." Calls)
echo "$said"
[ "$said" = '"12": 12 / "twelve": MethodNotFoundException / no text: 0' ]
