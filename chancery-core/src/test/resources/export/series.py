"""Counts events.csv and dyads.csv anew with pandas, and compares each table of the ready series with that: series.py CSV_FOLDER SERIES_FOLDER"""
import sys

import pandas as pd

csv, series = sys.argv[1:3]
read = dict(keep_default_na=False, na_values=[''])
events = pd.read_csv(csv + '/events.csv', **read)
events = events[(events.status == 'occurred') & events.date_start.notna() & events.date_end.notna()].copy()
events['told'] = events.reports.map(lambda ids: len(str(ids).split(';')))
days = {side: pd.to_datetime(events[side]) for side in ('date_start', 'date_end')}


def parts(text):
    return [one.strip() for one in text.split(';')] if isinstance(text, str) else []


countries = events.assign(country=[
    sorted(set(parts(a)) | set(parts(r))) for a, r in zip(events.actor_countries, events.recipient_countries)
]).explode('country').dropna(subset=['country'])[['id', 'country']]
dyads = pd.read_csv(csv + '/dyads.csv', **read)
dyads = dyads[dyads.source_iso3.notna() & dyads.target_iso3.notna() & (dyads.source_iso3 != dyads.target_iso3)]
there = dyads[['event', 'source_iso3', 'target_iso3']].set_axis(['id', 'source', 'target'], axis=1)
mutual = dyads[~dyads.directed.astype(str).str.lower().eq('true')]
back = mutual[['event', 'target_iso3', 'source_iso3']].set_axis(['id', 'source', 'target'], axis=1)
pairs = pd.concat([there, back]).drop_duplicates()

compared = 0
for unit, who, keys in (('country', countries, ['country']), ('dyad', pairs, ['source', 'target'])):
    for label, frequency in (('day', 'D'), ('week', 'W-SUN'), ('month', 'M')):
        first, last = (days[side].dt.to_period(frequency) for side in ('date_start', 'date_end'))
        whole = events.assign(**{label: first.dt.start_time})[first == last].merge(who, on='id')
        ours = pd.read_csv(f'{series}/{unit}_{label}.csv', parse_dates=[label], **read)
        index = keys + [label]
        counted = whole.groupby(index).agg(
            scale_sum=('score', 'sum'), scale_mean=('score', 'mean'), events=('id', 'nunique'), reports=('told', 'sum'))
        for column in [c for c in ours.columns if c not in index and c not in counted.columns]:
            quad = column.startswith('quad')
            hit = whole[whole.quad == int(column[4:])] if quad else whole[whole.type == column.upper()]
            counted[column] = hit.groupby(index).size()
        periods = pd.period_range(whole[label].min(), whole[label].max(), freq=frequency).start_time
        units = whole[keys].drop_duplicates()
        full = units.merge(pd.DataFrame({label: periods}), how='cross').set_index(index)
        expected = full.join(counted).sort_index()
        mean = expected.pop('scale_mean')
        expected = expected.fillna(0)
        expected['scale_mean'] = mean
        ours = ours.set_index(index).sort_index()
        pd.testing.assert_frame_equal(
            ours, expected[ours.columns], check_dtype=False, check_index_type=False, check_freq=False)
        compared += len(ours)
print(compared, 'rows equal')
