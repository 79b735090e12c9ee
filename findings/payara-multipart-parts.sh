#!/usr/bin/env bash
# Payara 6 keeps what it has read of multipart forms: about half of all parts are still there after four full collections,
# with their bytes, for as long as the server runs. Servlet 6.0 ties a part's life to its request.
#
# Seen:    2026-11-29, Payara Micro 6.2025.10, OpenJDK 17.0.15, Linux x86-64: 316 and 346 of 600 parts in two runs
#          Payara Micro 7.2026.11 on Temurin 25: none after the second collection
# Source:  this script
# Output:  parts that are kept of 600: more than 100
# Needs:   a JDK 17, mvn, curl
set -euo pipefail
folder=$(mktemp -d); server=""
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
get() { mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact="$1" -DoutputDirectory=. -Dmdep.stripVersion=true; }
get fish.payara.extras:payara-micro:6.2025.10
get jakarta.platform:jakarta.jakartaee-api:10.0.0
mkdir -p src war/WEB-INF/classes
cat > src/Take.java <<'JAVA'
import jakarta.servlet.http.*;
@jakarta.servlet.annotation.WebServlet("/take")
@jakarta.servlet.annotation.MultipartConfig
public class Take extends HttpServlet {
    protected void doPost(HttpServletRequest q, HttpServletResponse r) throws java.io.IOException, jakarta.servlet.ServletException {
        r.getWriter().print(q.getParts().size());
    }
}
JAVA
javac --release 17 -cp jakarta.jakartaee-api.jar -d war/WEB-INF/classes src/*.java
jar cf take.war -C war .
port=$((20000 + RANDOM % 20000))
listener=configs.config.server-config.network-config.network-listeners.network-listener.http-listener
echo "set $listener.address=127.0.0.1" > boot.txt
java -Xmx256m -jar payara-micro.jar --deploy take.war --contextroot / --port "$port" --nohazelcast --disablephonehome \
  --prebootcommandfile boot.txt > server.log 2>&1 &
server=$!
for _ in $(seq 90); do curl -s -o /dev/null "http://127.0.0.1:$port/take" && break; sleep 1; done
printf '%s\r\n' '--x' 'Content-Disposition: form-data; name="a"' '' 'ett' '--x' 'Content-Disposition: form-data; name="b"' '' 'tva' '--x--' > form
for _ in $(seq 300); do
  curl -s -o /dev/null -H 'Content-Type: multipart/form-data; boundary=x' --data-binary @form "http://127.0.0.1:$port/take"
done
sleep 15
for _ in 1 2 3 4; do
  kept=$(jcmd "$server" GC.class_histogram | awk '$4 == "org.apache.catalina.fileupload.PartItem" {print $2}')
  sleep 3
done
echo "parts that are kept of 600: ${kept:-0}"
[ "${kept:-0}" -gt 100 ]
