"""Runs axe-core against the page of a rehearsal and a preview: the address, chromedriver's port, axe.min.js, the
preview's address."""

import json
import sys
import time
import urllib.request

ADDRESS, PORT, AXE, PREVIEW = sys.argv[1:5]
SESSION = f"http://127.0.0.1:{PORT}/session"


def ask(path, body, method="POST"):
    data = json.dumps(body).encode() if method == "POST" else None
    request = urllib.request.Request(SESSION + path, data, {"Content-Type": "application/json"}, method=method)
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)["value"]


def run(script, how="sync"):
    return ask(f"/execute/{how}", {"script": script, "args": []})


def act(**what):
    request = urllib.request.Request(ADDRESS + "act", json.dumps(what).encode(), {"Content-Type": "application/json"})
    urllib.request.urlopen(request).close()


def violations(page):
    """What axe-core finds in the page that is open, in light and in dark."""
    found = 0
    for scheme in ("light", "dark"):
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        ask("/goog/cdp/execute", {"cmd": "Emulation.setEmulatedMedia", "params": {"features": features}})
        run(open(AXE, encoding="utf-8").read())
        result = run("axe.run().then(arguments[arguments.length - 1], error => arguments[arguments.length - 1](String(error)))", "async")
        print(f"{page}, {scheme}: {len(result['passes'])} rules passed, {len(result['violations'])} violated")
        for violation in result["violations"]:
            found += 1
            print(f"  {violation['id']} ({violation['impact']}): {violation['help']}")
            for node in violation["nodes"][:5]:
                print(f"    {node['html'][:160]}\n      {(node['failureSummary'] or '')[:300]}")
        for unsure in result["incomplete"]:
            print(f"  to look at: {unsure['id']}, {len(unsure['nodes'])} places, {unsure['nodes'][0]['html'][:120]}")
    return found


ARGUMENTS = ["--headless", "--no-sandbox", "--disable-gpu", "--window-size=1300,1200"]
SESSION += "/" + ask("", {"capabilities": {"alwaysMatch": {"goog:chromeOptions": {"args": ARGUMENTS}}}})["sessionId"]
ask("/timeouts", {"script": 120000})
ask("/url", {"url": ADDRESS})
act(act="say", person=1001, text="evry")
act(act="say", person=1002, text="69")
act(act="say", person=9001, text="/broadcast")
act(act="add", role="resident", language="bn")
time.sleep(2)
act(act="tap", person=1002, message=2, data="l")
time.sleep(2)
run("document.querySelectorAll('details').forEach(part => { part.open = true; })")
found = violations("rehearsal")
# A part of all screens, as whoever filters sees them: axe-core takes minutes over all of them.
ask("/url", {"url": PREVIEW + "#stuck"})
run("document.querySelectorAll('details').forEach(part => { part.open = true; })")
found += violations("preview")
ask("", None, "DELETE")
sys.exit(1 if found else 0)
