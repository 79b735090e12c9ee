#!/usr/bin/env bash
# Mojarra 4.0: a drop-down list (h:selectOneMenu) that stands outside the form that is posted is emptied by every post, since a missing
# parameter counts as nothing chosen; a text field (h:inputText) beside it keeps its value. A filter in a plain GET form on the same page
# therefore loses what was chosen as soon as any h:form of the page is sent.
#
# Seen:    2026-11-29, Payara Micro 6.2025.10 (Mojarra 4.0.11.payara-p1), OpenJDK 17.0.15, Linux x86-64
# Source:  this script; com.sun.faces.renderkit.html_basic.MenuRenderer sets "no value" where HtmlBasicInputRenderer sets nothing
# Output:  before the post: a w / after it: null w
# Needs:   a JDK 17, mvn, curl
set -euo pipefail
folder=$(mktemp -d)
server=""
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
get() { mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact="$1" -DoutputDirectory=. -Dmdep.stripVersion=true; }
get fish.payara.extras:payara-micro:6.2025.10
get jakarta.platform:jakarta.jakartaee-api:10.0.0

mkdir -p src war/WEB-INF/classes
cat > src/Filter.java <<'JAVA'
@jakarta.inject.Named
@jakarta.faces.view.ViewScoped
public class Filter implements java.io.Serializable {
    private String kind = "a";
    private String words = "w";

    public void look() {}

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getShown() {
        return (kind == null || kind.isEmpty() ? "null" : kind) + " " + words;
    }
}
JAVA
cat > war/page.xhtml <<'XHTML'
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html" xmlns:f="jakarta.faces.core">
<h:body>
<p>#{filter.shown}</p>
<form method="get" action="page.xhtml">
  <h:selectOneMenu id="kind" value="#{filter.kind}"><f:selectItem itemValue="a"/><f:selectItem itemValue="b"/></h:selectOneMenu>
  <h:inputText id="words" value="#{filter.words}"/>
</form>
<h:form id="form"><h:commandButton id="go" action="#{filter.look}" value="go"/></h:form>
</h:body>
</html>
XHTML
cat > war/WEB-INF/web.xml <<'XML'
<web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
  <servlet><servlet-name>faces</servlet-name><servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class></servlet>
  <servlet-mapping><servlet-name>faces</servlet-name><url-pattern>*.xhtml</url-pattern></servlet-mapping>
</web-app>
XML
echo '<beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="all"/>' > war/WEB-INF/beans.xml
javac --release 17 -cp jakarta.jakartaee-api.jar -d war/WEB-INF/classes src/*.java
jar cf filter.war -C war .

port=$((20000 + RANDOM % 20000))
listener=configs.config.server-config.network-config.network-listeners.network-listener.http-listener
echo "set $listener.address=127.0.0.1" > boot.txt
java -Xmx256m -jar payara-micro.jar --deploy filter.war --contextroot / --port "$port" --nohazelcast --disablephonehome \
  --prebootcommandfile boot.txt > server.log 2>&1 &
server=$!
page="http://127.0.0.1:$port/page.xhtml"
for _ in $(seq 120); do curl -sf -o /dev/null "$page" && break; sleep 1; done

shown() { sed -n 's/.*<p>\(.*\)<\/p>.*/\1/p' "$1"; }
curl -s -c cookies -o first "$page"
state=$(sed -n 's/.*name="jakarta.faces.ViewState"[^>]*value="\([^"]*\)".*/\1/p' first | head -1)
curl -s -b cookies -o second --data-urlencode "jakarta.faces.ViewState=$state" -d form=form -d form:go=go "$page"
echo "before the post: $(shown first) / after it: $(shown second)"
[ "$(shown first)" = "a w" ]
[ "$(shown second)" = "null w" ]
